// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/printing.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/texts.h"
#include "app/sandbox/web/carts.h"
#include "app/sandbox/web/sessions.h"

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHtml = 1;
constexpr int kCpcl = 2;
constexpr int kTickets = 1; // PrintOrderRequest.Mode

QString priceText(qint64 cents) { return QString::number(static_cast<double>(cents) / 100.0, 'f', 2); }

// One element of a ticket's design.
QJsonObject element(int seat, int number, const QString &name, const QString &value, int line)
{
    constexpr int lineHeight = 30;
    return {{u"SliNo"_s, seat}, {u"Val"_s, value}, {u"EleNo"_s, line}, {u"EleSlNo"_s, line},
        {u"EleType"_s, u"T"_s}, {u"EleX1"_s, 20}, {u"EleY1"_s, 20 + line * lineHeight},
        {u"EleHeight"_s, lineHeight}, {u"EleWidth"_s, 400}, {u"ReprintInd"_s, u"N"_s},
        {u"BarcodeInd"_s, name == "Ticket Number"_L1 ? u"Y"_s : u"N"_s}, {u"DesignNo"_s, 1},
        {u"Description"_s, name}, {u"ElementType"_s, u"Text"_s}, {u"IdentId"_s, number}};
}

} // namespace

// A guest's orders stand under constituent 0 with everybody else's: only the one of this session is theirs.
std::optional<Answer> Printing::refusal(const Call &call, int order)
{
    Database &store = m_services.store;
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    if (order == 0 && intMember(call.body, "Mode"_L1).value_or(kTickets) == kTickets)
        return Answer::error(400, u"OrderId is required."_s);
    if (!boolMember(call.body, "NewTicketNoForReprints"_L1))
        return Answer::error(400, u"NewTicketNoForReprints is required."_s);
    const int constituent = session->number("constituent_id"_L1);
    const bool own = session->number("order_id"_L1) == order
        || (constituent != 0
            && store.count(
                   u"SELECT COUNT(*) FROM orders WHERE id=? AND constituent_id=?"_s, {order, constituent})
                > 0);
    if (!own || order == 0)
        return Answer::error(400, u"Order %1 does not belong to the constituent of the session"_s.arg(order));
    return std::nullopt;
}

// Lines and sub lines of a request are those of the session's cart; seats are the same in cart and order.
std::vector<Row> Printing::seatsOf(const Call &call, int order)
{
    const QList<int> lines = idList(textMember(call.body, "LineItems"_L1));
    const QList<int> seats = idList(textMember(call.body, "SubLineItems"_L1));
    const bool again = boolMember(call.body, "ReprintTickets"_L1).value_or(false);
    std::vector<Row> rows = m_services.store.all(
        u"SELECT o.*, p.description AS title, p.starts_at, s.section, s.seat_row, s.seat_number, i.id AS "
        u"sub_line, "
        "i.line_item_id AS line FROM order_seats o JOIN performances p ON p.id=o.performance_id LEFT JOIN "
        "seats s ON "
        "s.id=o.seat_id LEFT JOIN line_items l ON l.session_key=?1 AND l.order_id=o.order_id AND "
        "l.performance_id=o.performance_id AND EXISTS(SELECT 1 FROM sub_line_items x WHERE "
        "x.line_item_id=l.id AND "
        "x.seat_id=o.seat_id) LEFT JOIN sub_line_items i ON i.line_item_id=l.id AND i.seat_id=o.seat_id "
        "WHERE "
        "o.order_id=?2 AND o.paid_cents>=o.cents AND (o.printed=0 OR ?3) ORDER BY o.id"_s,
        {call.variable(u"sessionKey"_s), order, int{again}});
    std::erase_if(rows, [&](const Row &row) {
        return (!lines.isEmpty() && !lines.contains(row.number("line"_L1)))
            || (!seats.isEmpty() && !seats.contains(row.number("sub_line"_L1)));
    });
    return rows;
}

int Printing::ticketNumber(const Call &call, int orderSeat)
{
    Database &store = m_services.store;
    const int old = store.count(u"SELECT MAX(number) FROM tickets WHERE order_seat_id=?"_s, {orderSeat});
    if (old != 0 && !boolMember(call.body, "NewTicketNoForReprints"_L1).value_or(false))
        return old;
    return static_cast<int>(store.insert(
        u"INSERT INTO tickets(order_seat_id, at) VALUES(?,?)"_s, {orderSeat, m_services.clock.nowMs()}));
}

std::vector<Printing::Ticket> Printing::print(const Call &call, std::optional<Answer> &refused)
{
    const int order = intMember(call.body, "OrderId"_L1).value_or(0);
    refused = refusal(call, order);
    if (refused)
        return {};
    std::vector<Ticket> tickets;
    for (const Row &seat : seatsOf(call, order)) {
        const int id = seat.number("id"_L1);
        tickets.push_back({seat.maybeNumber("sub_line"_L1).value_or(id), ticketNumber(call, id),
            seat.text("title"_L1),
            stamp(seat.big("starts_at"_L1), m_services.switches.serverZone).left(16).replace(u'T', u' '),
            u"%1 %2 %3"_s.arg(seat.text("section"_L1), seat.text("seat_row"_L1), seat.text("seat_number"_L1)),
            priceText(seat.big("cents"_L1))});
        m_services.store.run(u"UPDATE order_seats SET printed=1 WHERE id=?"_s, {id});
    }
    return tickets;
}

Answer Printing::strings(const Call &call)
{
    if (textMember(call.body, "PrinterType"_L1).value_or(QString()) != "Z"_L1)
        return Answer::error(400, u"Only printers of type Z are supported."_s);
    std::optional<Answer> refused;
    QJsonArray strings;
    for (const Ticket &ticket : print(call, refused))
        strings.append(
            u"^XA^CI28^FO20,20^FD%1^FS^FO20,60^FD%2^FS^FO20,100^FD%3^FS^FO20,140^FD%4^FS^FO20,180^BCN,60^FD%5^FS^XZ"_s
                .arg(ticket.title, ticket.date, ticket.place, ticket.price)
                .arg(ticket.number, 10, 10, QChar(u'0')));
    return refused ? *refused : Answer::ok("PrintOrderResponse", QJsonObject{{u"PrintStrings"_s, strings}});
}

Answer Printing::elements(const Call &call)
{
    std::optional<Answer> refused;
    QJsonArray list;
    for (const Ticket &ticket : print(call, refused)) {
        int line = 0;
        for (const auto &[name, value] :
            {std::pair{u"Title"_s, ticket.title}, {u"Date"_s, ticket.date}, {u"Seat"_s, ticket.place},
                {u"Price"_s, ticket.price}, {u"Ticket Number"_s, QString::number(ticket.number)}})
            list.append(element(ticket.seatId, ticket.number, name, value, ++line));
    }
    return refused ? *refused : Answer::ok("[TicketElement]", list);
}

Answer Printing::email(const Call &call)
{
    if (!call.intParameter("receiptSettingsId"_L1))
        return Answer::error(400, u"receiptSettingsId is required."_s);
    std::optional<Answer> refused;
    QString html;
    for (const Ticket &ticket : print(call, refused))
        html += u"<div><h1>%1</h1><p>%2</p><p>%3</p><p>%4</p></div>"_s.arg(ticket.title.toHtmlEscaped(),
            ticket.date, ticket.place.toHtmlEscaped(), QString::number(ticket.number));
    return refused ? *refused
                   : Answer::ok("EmailTicketsResponse",
                       QJsonObject{{u"TicketsString"_s, u"<html><body>%1</body></html>"_s.arg(html)}});
}

QStringList Printing::receiptLines(const QString &key, const Row &session)
{
    Database &store = m_services.store;
    QStringList lines;
    if (const int order = session.number("order_id"_L1); order > 0)
        lines.append(u"Order %1"_s.arg(order));
    for (const Row &row :
        store.all(u"SELECT p.description AS title, t.description AS type, COUNT(*) AS seats, "
                  "SUM(i.cents) AS cents FROM sub_line_items i JOIN line_items l ON l.id=i.line_item_id "
                  "JOIN performances p ON p.id=l.performance_id JOIN price_types t ON "
                  "t.id=i.price_type_id WHERE l.session_key=? GROUP BY l.id, t.id ORDER BY l.id"_s,
            {key}))
        lines.append(u"%1 x %2, %3: %4"_s.arg(row.number("seats"_L1))
                         .arg(row.text("title"_L1), row.text("type"_L1), priceText(row.big("cents"_L1))));
    for (const Row &row : store.all(u"SELECT * FROM cart_products WHERE session_key=? ORDER BY id"_s, {key}))
        lines.append(u"%1: %2"_s.arg(row.text("description"_L1), priceText(row.big("cents"_L1))));
    for (const Row &row : store.all(u"SELECT * FROM cart_payments WHERE session_key=? ORDER BY id"_s, {key}))
        lines.append(u"Paid, %1: %2"_s.arg(row.text("description"_L1), priceText(row.big("cents"_L1))));
    return lines;
}

Answer Printing::receipt(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (!session)
        return Errors::unknownSession();
    const auto settings = m_services.store.one(u"SELECT * FROM receipt_settings WHERE id=?"_s,
        {call.intParameter("receiptSettingsId"_L1).value_or(0)});
    if (!settings)
        return Answer::error(400, u"receiptSettingsId is not valid."_s);
    const int format = call.intParameter("targetFormat"_L1).value_or(kHtml);
    if (format != kHtml && format != kCpcl)
        return Answer::error(400, u"targetFormat is not valid."_s);
    QStringList lines{settings->text("heading"_L1)};
    lines += receiptLines(key, *session);
    lines += settings->text("footing"_L1);
    QString text;
    if (format == kHtml) {
        for (const QString &line : lines)
            text += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
        text = u"<html><body>%1</body></html>"_s.arg(text);
    } else {
        int y = 10;
        text = u"! 0 200 200 %1 1\r\n"_s.arg(20 + 30 * lines.size());
        for (const QString &line : lines)
            text += u"TEXT 4 0 10 %1 %2\r\n"_s.arg(std::exchange(y, y + 30)).arg(line);
        text += u"PRINT\r\n"_s;
    }
    return Answer::ok("ReceiptStringResponse", QJsonObject{{u"ReceiptString"_s, text}});
}

} // namespace Foyer::Sandbox
