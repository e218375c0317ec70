// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/explanation.h"
#include "ui/words/namelookup.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class IconLabel;
class PlainLabel;

//! "why?" and, once asked, the sentence, its evidence, how sure it is and what to do next, in the place it is asked
//! for. Hidden as long as there is nothing odd. Asks the server nothing.
class WhyBox final : public QWidget
{
    Q_OBJECT
public:
    //! The link is \a name + "Link"; the texts are \a name + "Sentence", "Evidence", "Certainty" and "Next".
    WhyBox(const QString &name, NameLookup names, QWidget *parent = nullptr);

    //! Not odd, or empty: hidden, and folded when the next one comes.
    void setExplanation(const std::optional<Explanation> &why);
    //! What the value is called, for screen readers: "Why? Mode of sale".
    void setSubject(const QString &subject);
    //! No link, always open: for a place that has only this to say.
    void setAlwaysOpen(bool always);
    [[nodiscard]] bool isOdd() const { return m_why.isOdd(); }
    [[nodiscard]] bool isOpen() const;
    //! The link, to be put beside the value; else it stands on top of the box.
    [[nodiscard]] QPushButton *link() const { return m_link; }

public Q_SLOTS:
    void setOpen(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &name);
    void refresh();
    void fit();

    NameLookup m_names;
    Explanation m_why;
    QString m_subject;
    QPushButton *m_link;
    QWidget *m_body;
    IconLabel *m_sign = nullptr;
    PlainLabel *m_sentence = nullptr, *m_evidence = nullptr, *m_certainty = nullptr, *m_next = nullptr;
    bool m_always = false;
    int m_room = 0; //!< width a layout gave; 0 before the first
};

}
