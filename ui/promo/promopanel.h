// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartpropertiesdesk.h"
#include "models/promodesk.h"
#include "ui/widgets/sessionpanel.h"

class QListView;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace Foyer {

class BusyButton;
class Card;
class EmptyState;
class FormField;
class PlainLabel;
class PromoCard;
class PromoTextModel;
class ReferenceBook;
class TextField;
class WhyBox;

//! Type or scan a promo code and see what it would do (Alt+P). Several sources are numbered lines, keys 1 to 9; no
//! source is a list of what to ask. Looking changes nothing on the server; Apply gives the cart the source.
class PromoPanel final : public SessionPanel
{
    Q_OBJECT
public:
    //! Both must outlive the panel.
    PromoPanel(SessionDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    //! As if the code had been typed or scanned.
    void find(const QString &code);
    //! The chosen source went with a sign-in, or is to be forgotten.
    void sourceUsed();

Q_SIGNALS:
    //! Pass this source with the next sign-in of the session.
    void sourceChosen(int sourceId);
    void sourceWithdrawn(); //!< pass the session's own again

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Page { Nothing, Loading, Failed, Empty, Found };

    void build();
    void buildFound();
    void buildEmpty();
    void connectAll();
    void submit();
    void ask(PromoDesk::Reading reading);
    void settle();
    void fitList();
    void refresh();
    void refreshEmpty();
    void refreshCover(Page now);
    void pick(int row);
    void apply();
    void pass(std::optional<int> sourceId);
    void retranslate();
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool showsSeveral() const;

    SessionDesk &m_session;
    ReferenceBook &m_book;
    PromoDesk m_promo;
    CartPropertiesDesk m_properties;
    PromoMatch m_applying;
    PromoTextModel *m_lines = nullptr;
    Card *m_card = nullptr;
    TextField *m_code = nullptr;
    FormField *m_codeField = nullptr;
    BusyButton *m_find = nullptr;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_cover = nullptr;
    QScrollArea *m_foundArea = nullptr;
    QWidget *m_found = nullptr, *m_empty = nullptr;
    PlainLabel *m_several = nullptr, *m_emptyHead = nullptr, *m_checklist = nullptr;
    WhyBox *m_why = nullptr;
    QListView *m_list = nullptr;
    PromoCard *m_consequence = nullptr;
    QPushButton *m_asText = nullptr;
    std::optional<int> m_passed;
};

}
