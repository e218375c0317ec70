// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callfilterproxy.h"
#include "ui/timeline/calltextmodel.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QFileDialog;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace Foyer {

class CallDesk;
class CallDetail;
class CoveredTable;
class PlainLabel;

//! Every call this program made to a server, or those of one session: a table that follows the newest, a filter in
//! words, the call that is selected in full, and ways to hand it on. Everything in it is masked.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the view.
    explicit TimelineView(CallDesk &desk, QWidget *parent = nullptr);

    //! Only the calls of this session; its key is not kept.
    void setSession(const QString &key);
    void setFilterText(const QString &words);
    void focusTable();
    [[nodiscard]] int shownCalls() const { return m_calls.rowCount(); }

public Q_SLOTS:
    void saveHar();
    void makeCaseNote();
    //! Writes what is shown; the file that is there is replaced whole or left as it was. The outcome is told by message().
    void writeHar(const QString &path);
    void writeCaseNote(const QString &path);

Q_SIGNALS:
    void message(const Foyer::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTop(class QBoxLayout *body);
    void buildTable();
    void sizeColumns();
    void applyFilter();
    void applyScope();
    void followNews();
    void refreshEmptyText();
    void refreshCount();
    void refreshSelection();
    void retranslate();
    void askForFile(const QString &title, const QString &suffix, void (TimelineView::*writer)(const QString &));
    void write(const QString &path, const QByteArray &bytes, const QString &done);
    [[nodiscard]] QList<const CallEntry *> shown() const;
    [[nodiscard]] QHash<int, QString> titles() const;

    CallDesk &m_desk;
    CallFilterProxy m_calls;
    CallTextModel m_texts;
    std::optional<int> m_session; //!< 0: the session has made no call yet
    std::function<int()> m_aliasOfScope;
    QLineEdit *m_filter = nullptr;
    PlainLabel *m_filterLabel = nullptr, *m_count = nullptr;
    QPushButton *m_har = nullptr, *m_note = nullptr;
    CoveredTable *m_table = nullptr;
    CallDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QTimer m_filterSoon; //!< typing asks once
    QTimer m_newsSoon;
    bool m_following = true; //!< the newest call is in sight
};

}
