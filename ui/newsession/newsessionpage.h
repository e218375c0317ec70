// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newsession.h"
#include "models/domain/outcome.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace Foyer {

class BusyButton;
class Card;
class ChoiceField;
class ChoiceModel;
class FormField;
class PlainLabel;
class ReferenceBook;

//! What was chosen for the last session, offered again for the next.
struct NewSessionChoices
{
    std::optional<int> modeOfSaleId, counterSource, batchId;
    std::optional<int> customerSource;
};

//! Opens a web session in two keys: N then Return for a customer session, B then Return for a counter sale.
//! Everything is prefilled from the last use and the server's own defaults; names only, never ids.
class NewSessionPage final : public QWidget
{
    Q_OBJECT
public:
    //! \a book must outlive the page. \a ipAddress is stored by the server with the session.
    NewSessionPage(ReferenceBook &book, QString ipAddress, const NewSessionChoices &last, QWidget *parent = nullptr);

    //! Puts \a notice, which the page takes, above the cards; \a key, alone or with Alt, gives it the focus.
    void setNotice(QWidget *notice, Qt::Key key);
    //! What comes before a notice when Tab is pressed.
    [[nodiscard]] QWidget *beforeNotice() const;

    //! The request sent by a signal below was answered; gives the buttons back.
    void settle();
    void showFailure(OutcomeClass outcomeClass, const Error &error);
    [[nodiscard]] NewSessionChoices choices() const;

Q_SIGNALS:
    void customerSessionRequested(const Foyer::CustomerSessionRequest &request);
    void counterSessionRequested(const Foyer::CounterSessionRequest &request);
    void leaveRequested(); //!< back to the choice of servers
    void message(const Foyer::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void shortcut(Qt::Key key, QWidget *button, QWidget *card);
    void addShortcut(Qt::Key key, const std::function<void()> &enter);
    QWidget *buildCards();
    QWidget *buildCustomerCard();
    QWidget *buildCounterCard();
    struct Table
    {
        FormField *form;
        ChoiceField *field;
        ChoiceModel *model;
    };
    void bind(FormField *form, ChoiceField *field, ChoiceModel &model);
    void fill(const Table &table);
    void applyDefaults();
    void refreshReady();
    void submitCustomer();
    void submitCounter();
    [[nodiscard]] bool counterIsComplete() const;
    void retranslate();

    ReferenceBook &m_book;
    const QString m_ipAddress;
    QList<Table> m_tables; //!< which field is filled from which
    PlainLabel *m_title = nullptr;
    PlainLabel *m_subtitle = nullptr;
    QPushButton *m_leave = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_content = nullptr;
    Card *m_customerCard = nullptr;
    Card *m_counterCard = nullptr;
    PlainLabel *m_customerHint = nullptr;
    PlainLabel *m_counterHint = nullptr;
    FormField *m_customerSourceField = nullptr;
    FormField *m_organizationField = nullptr;
    FormField *m_modeField = nullptr;
    FormField *m_counterSourceField = nullptr;
    FormField *m_batchField = nullptr;
    ChoiceField *m_customerSource = nullptr;
    ChoiceField *m_organization = nullptr;
    ChoiceField *m_mode = nullptr;
    ChoiceField *m_counterSource = nullptr;
    ChoiceField *m_batch = nullptr;
    BusyButton *m_openCustomer = nullptr;
    BusyButton *m_openCounter = nullptr;
};

}
