// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real client and the real sandbox where it hurts: an answer about money is lost. What happened has to be
// readable afterwards, and each press is one request.
#include "models/service/checkoutservice.h"
#include "models/service/sessionservice.h"
#include "tests/app/sandboxcontrol.h"

#include <QJsonArray>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class LostSaleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aLostApprovalIsUnknownAndTheCartShowsThePayment();
    void aLostDeclineIsUnknownAndTheCartShowsNothing();
    void aReaderThatNobodyComesToEndsAsDeclined();
    void givingUpOnTheReaderIsUnknownAndTheCartTells();
    void aLostCheckoutAnswerIsUnknownAndTheSessionNamesTheOrder();
    void aCheckoutThatNeverArrivedIsUnknownAndTheSessionSaysSo();
    void slowSavingIsReadFromTheSession_data();
    void slowSavingIsReadFromTheSession();
    void removingALostPaymentReversesIt();

private:
    template <typename T> Outcome<T> ask(ReplyOf<T> *reply);
    void play(const QString &scenario) { m_control.tell(u"scenario"_s, {{u"name"_s, scenario}}); }
    [[nodiscard]] QJsonValue read(const QString &what) { return m_control.ask("GET", what); }
    [[nodiscard]] int requests(const QString &route) { return m_control.routes().value(route).toInt(); }
    [[nodiscard]] Money due();

    SystemClock m_clock;
    SandboxProcess m_process;
    SandboxControl m_control{m_process};
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<SessionService> m_session;
    std::unique_ptr<CheckoutService> m_checkout;
    SessionKey m_key;
};

namespace {

constexpr int patience = 20'000;
const QString checkoutRoute = u"POST Web/Cart/{sessionKey}/Checkout"_s;
const QString readerRoute = u"POST Web/Cart/{sessionKey}/Payments/EMV/Authorize"_s;

}

template <typename T> Outcome<T> LostSaleTest::ask(ReplyOf<T> *reply)
{
    std::optional<Outcome<T>> outcome;
    connect(reply, &Reply::finished, reply, [&] { outcome = reply->outcome(); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, patience))
        qFatal("a reply never finished");
    return *outcome;
}

Money LostSaleTest::due()
{
    return ask(m_session->cart(m_key)).value.value_or(Cart()).balance.value_or(Money());
}

void LostSaleTest::initTestCase()
{
    connect(&m_process, &SandboxProcess::ready, this,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &location,
            const QString &password) {
            ServiceAddress address;
            address.baseUrl = url;
            address.user = user;
            address.userGroup = group;
            address.machineLocation = location;
            address.password = Secret(password);
            m_transport = std::make_unique<HttpTransport>(std::move(address), m_clock);
            m_session = std::make_unique<SessionService>(*m_transport);
            m_checkout = std::make_unique<CheckoutService>(*m_transport);
        });
    m_process.start({u"--staff=kiosk"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_checkout, patience);
}

//! A guest with two seats in the cart, at a sandbox where nobody has sold anything yet.
void LostSaleTest::init()
{
    play(u"calm"_s);
    m_control.tell(u"reset"_s, {});
    m_key = ask(m_session->createSession({u"127.0.0.1"_s, {}, {}, 14})).value.value_or(SessionKey());
    QVERIFY(ask(m_session->signIn(m_key, SignInAsGuest{u"guest@example.net"_s, 1, 1})).isDone());
    const auto held = ask(m_session->reserveSeats(m_key, {107, 3, {1}, 2, {}}));
    QVERIFY(held.isDone());
    QCOMPARE(held.value->seatsReserved, 2);
    QVERIFY(due() > Money());
}

void LostSaleTest::aLostApprovalIsUnknownAndTheCartShowsThePayment()
{
    play(u"lost-card-answer"_s);
    const Money amount = due();
    const auto answer = ask(m_checkout->authorize(m_key, {amount, 1}));
    QVERIFY(answer.outcomeClass == OutcomeClass::Unknown);
    const auto cart = ask(m_session->cart(m_key));
    QCOMPARE(cart.value->payments.size(), 1);
    QCOMPARE(cart.value->payments.constFirst().amount, amount);
    QCOMPARE(cart.value->payments.constFirst().methodId, 3);
    QCOMPARE(cart.value->balance, Money());
    QCOMPARE(requests(readerRoute), 1);
}

void LostSaleTest::aLostDeclineIsUnknownAndTheCartShowsNothing()
{
    m_control.tell(u"reader"_s, {{u"next"_s, QJsonArray{u"lost-decline"_s}}});
    const Money amount = due();
    QVERIFY(ask(m_checkout->authorize(m_key, {amount, 1})).outcomeClass == OutcomeClass::Unknown);
    QVERIFY(ask(m_session->cart(m_key)).value->payments.isEmpty());
    QCOMPARE(due(), amount);
    QCOMPARE(requests(readerRoute), 1);
}

void LostSaleTest::aReaderThatNobodyComesToEndsAsDeclined()
{
    m_control.tell(u"switches"_s, {{u"reader"_s, u"timeout"_s}, {u"readerSilenceMs"_s, 300}});
    const auto answer = ask(m_checkout->authorize(m_key, {due(), 1}));
    QVERIFY(answer.isDone());
    QVERIFY(!answer.value->approved);
    QCOMPARE(answer.value->message, u"TIMED OUT"_s);
}

void LostSaleTest::givingUpOnTheReaderIsUnknownAndTheCartTells()
{
    m_control.tell(u"switches"_s, {{u"readerDelayMs"_s, 60'000}});
    auto *reply = m_checkout->authorize(m_key, {due(), 1});
    QTRY_COMPARE(read(u"payments"_s)[u"approved"_s].toInt(), 1);
    std::optional<OutcomeClass> how;
    connect(reply, &Reply::finished, reply, [&] { how = reply->outcome().outcomeClass; });
    reply->abort();
    QTRY_VERIFY(how.has_value());
    QVERIFY(*how == OutcomeClass::Unknown);
    QCOMPARE(ask(m_session->cart(m_key)).value->payments.size(), 1);
}

void LostSaleTest::aLostCheckoutAnswerIsUnknownAndTheSessionNamesTheOrder()
{
    QVERIFY(ask(m_checkout->authorize(m_key, {due(), 1})).value->approved);
    play(u"lost-checkout-answer"_s);
    QVERIFY(ask(m_checkout->checkout(m_key, {})).outcomeClass == OutcomeClass::Unknown);
    const auto session = ask(m_session->session(m_key));
    QVERIFY(session.value->checkout.phase() == CheckoutPhase::Complete);
    const int order = session.value->orderId.value_or(0);
    QVERIFY(order > 0);
    QCOMPARE(requests(checkoutRoute), 1);
    const QJsonValue orders = read(u"orders"_s);
    QCOMPARE(orders[u"count"_s].toInt(), 1);
    QCOMPARE(orders[u"orders"_s][0][u"orderId"_s].toInt(), order);
}

void LostSaleTest::aCheckoutThatNeverArrivedIsUnknownAndTheSessionSaysSo()
{
    QVERIFY(ask(m_checkout->authorize(m_key, {due(), 1})).value->approved);
    play(u"lost-checkout"_s);
    QVERIFY(ask(m_checkout->checkout(m_key, {})).outcomeClass == OutcomeClass::Unknown);
    const auto session = ask(m_session->session(m_key));
    QVERIFY(session.value->checkout.phase() == CheckoutPhase::NotStarted);
    QCOMPARE(session.value->orderId.value_or(0), 0);
    QCOMPARE(ask(m_session->cart(m_key)).value->payments.size(), 1);
    QCOMPARE(requests(checkoutRoute), 1);
    QCOMPARE(read(u"orders"_s)[u"count"_s].toInt(), 0);
}

void LostSaleTest::slowSavingIsReadFromTheSession_data()
{
    QTest::addColumn<bool>("words");
    QTest::newRow("letters") << false;
    QTest::newRow("words") << true;
}

void LostSaleTest::slowSavingIsReadFromTheSession()
{
    QFETCH(bool, words);
    QVERIFY(ask(m_checkout->authorize(m_key, {due(), 1})).value->approved);
    m_control.tell(u"switches"_s, {{u"savingMs"_s, 600'000}, {u"checkoutStatusInWords"_s, words}});
    const auto answer = ask(m_checkout->checkout(m_key, {}));
    QVERIFY(answer.value->phase == CheckoutPhase::Saving);
    QVERIFY(ask(m_session->session(m_key)).value->checkout.phase() == CheckoutPhase::Saving);
    m_control.tell(u"clock"_s, {{u"advance"_s, 600}});
    const auto session = ask(m_session->session(m_key));
    QVERIFY(session.value->checkout.phase() == CheckoutPhase::Complete);
    QVERIFY(session.value->orderId.value_or(0) > 0);
}

void LostSaleTest::removingALostPaymentReversesIt()
{
    play(u"lost-card-answer"_s);
    const Money amount = due();
    ask(m_checkout->authorize(m_key, {amount, 1}));
    const auto cart = ask(m_session->cart(m_key));
    QVERIFY(ask(m_checkout->removePayment(m_key, cart.value->payments.constFirst().id.value_or(0))).isDone());
    QCOMPARE(due(), amount);
    QCOMPARE(read(u"payments"_s)[u"reversed"_s].toInt(), 1);
}

QTEST_GUILESS_MAIN(LostSaleTest)
#include "tst_lostsale.moc"
