// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/guesttraces.h"

#include <algorithm>

namespace Foyer {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

QByteArray lowered(QByteArrayView utf8) { return QString::fromUtf8(utf8).toLower().toUtf8(); }

bool isNumber(QByteArrayView text) { return std::all_of(text.begin(), text.end(), isDigit); }

//! A time or a price is no trace of anybody.
bool isTelling(QStringView text)
{
    qsizetype letters = 0, digits = 0;
    for (const QChar c : text) {
        letters += c.isLetter() || c.isSurrogate() ? 1 : 0;
        digits += c.isDigit() ? 1 : 0;
    }
    return text.size() >= GuestTraces::shortest && (letters > 0 || digits >= GuestTraces::shortest);
}

//! A number inside a longer one is another number.
bool hasNumber(QByteArrayView text, QByteArrayView number)
{
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        const qsizetype end = at + number.size();
        if ((at == 0 || !isDigit(text[at - 1])) && (end == text.size() || !isDigit(text[end])))
            return true;
    }
    return false;
}

}

void GuestTraces::note(QStringView text)
{
    noteOne(text.trimmed());
    const qsizetype at = text.indexOf(u'@');
    if (at > 0)
        noteOne(text.left(at).trimmed());
}

void GuestTraces::noteOne(QStringView text)
{
    if (!isTelling(text))
        return;
    QByteArray utf8 = text.toUtf8();
    const bool known = std::any_of(
        m_texts.begin(), m_texts.end(), [&utf8](const Secret &one) { return one.utf8() == QByteArrayView(utf8); });
    if (!known)
        m_texts.push_back(Secret::fromUtf8(utf8));
    wipe(utf8);
}

void GuestTraces::note(const KioskAction &action)
{
    if (const auto *email = std::get_if<KioskIntent::GiveEmail>(&action))
        note(email->email);
    else if (const auto *code = std::get_if<KioskIntent::GiveCode>(&action))
        note(code->code);
    else if (const auto *scan = std::get_if<KioskIntent::Scanned>(&action))
        note(scan->code);
    else if (const auto *pay = std::get_if<KioskIntent::Pay>(&action))
        note(pay->certificate);
}

void GuestTraces::note(const KioskView &view)
{
    for (const KioskPerformance &performance : view.performances)
        addOwnWords(QString(performance.title + u'\n' + performance.facility));
    for (const KioskDelivery &delivery : view.deliveries)
        addOwnWords(delivery.name);
    note(view.email);
    if (view.orderNumber)
        note(QString::number(*view.orderNumber));
    note(QString::fromLatin1(view.sealedCase));
}

void GuestTraces::addOwnWords(const QString &words)
{
    const QByteArray lower = words.toLower().toUtf8();
    if (!lower.isEmpty() && !m_houseWords.contains(lower))
        m_houseWords += lower + '\n';
}

void GuestTraces::setOwnWords(const QByteArray &utf8)
{
    m_ownWords = lowered(utf8);
    m_houseWords = m_ownWords;
}

TraceSearch GuestTraces::search() const
{
    TraceSearch search;
    for (const Secret &text : m_texts) {
        QByteArray lower = lowered(text.utf8());
        if (m_houseWords.contains(lower))
            continue;
        if (isNumber(lower)) {
            search.m_numbers.push_back(text.clone());
        } else {
            search.m_texts.push_back(Secret::fromUtf8(lower));
            search.m_known.add(text.utf8(), QByteArrayLiteral("trace"));
            search.m_known.add(lower, QByteArrayLiteral("trace"));
        }
        wipe(lower);
    }
    return search;
}

void GuestTraces::forget()
{
    m_texts.clear();
    m_houseWords = m_ownWords;
}

bool TraceSearch::hits(QByteArrayView utf8) const
{
    const QByteArray lower = lowered(utf8);
    const auto isIn = [&lower](const Secret &text) { return lower.contains(text.utf8()); };
    const auto isNumberIn = [&lower](const Secret &number) { return hasNumber(lower, number.utf8()); };
    return std::any_of(m_texts.begin(), m_texts.end(), isIn)
        || std::any_of(m_numbers.begin(), m_numbers.end(), isNumberIn) || m_known.appearsIn(utf8);
}

}
