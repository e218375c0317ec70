// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/order.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QGridLayout;

namespace Foyer {

class ChoiceField;
class ChoiceModel;
class PlainLabel;
class ReferenceBook;
class TileRow;

//! The nine filters of an order search, by name; each may be left open.
class OrderFilterBar final : public QWidget
{
    Q_OBJECT
public:
    //! \a book must outlive the bar.
    explicit OrderFilterBar(ReferenceBook &book, QWidget *parent = nullptr);

    [[nodiscard]] OrderFilter filter() const;
    //! Does not emit changed().
    void setFilter(const OrderFilter &filter);
    void toggleUnprinted();
    //! Two fields wide: the others go below.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); //!< by the person

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTile(const QString &name, QWidget *editor, PlainLabel *&label);
    QCheckBox *addCheck(const QString &name);
    QDateEdit *addDay(const QString &name, PlainLabel *&label);
    ChoiceField *addChoice(const QString &name, PlainLabel *&label);
    void place();
    void fillChoices();
    void tell();
    void retranslate();

    ReferenceBook &m_book;
    QGridLayout *m_fields = nullptr;
    QList<QWidget *> m_tiles; //!< the fields with their labels
    TileRow *m_checks;
    PlainLabel *m_seasonLabel = nullptr, *m_modeLabel = nullptr, *m_deliveryLabel = nullptr;
    PlainLabel *m_fromLabel = nullptr, *m_toLabel = nullptr, *m_explanation = nullptr;
    ChoiceField *m_season, *m_mode, *m_delivery;
    QDateEdit *m_from, *m_to;
    QCheckBox *m_unprinted, *m_renewals, *m_affiliates, *m_rollovers;
    int m_across = 0; //!< fields side by side
    bool m_filling = false;
};

}
