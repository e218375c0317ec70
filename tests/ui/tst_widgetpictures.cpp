// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/themeswitcher.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/connectionlamp.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/valuelabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Sheet = std::unique_ptr<QWidget>;

QGridLayout *gridOn(QWidget &sheet, int width)
{
    sheet.setFixedWidth(width);
    auto *grid = new QGridLayout(&sheet);
    grid->setContentsMargins(Tokens::space24, Tokens::space24, Tokens::space24, Tokens::space24);
    grid->setSpacing(Tokens::space16);
    return grid;
}

FormField *textSample(const QString &label, const QString &text, const QString &hint = {})
{
    auto *edit = new TextField(80);
    edit->setText(text);
    auto *field = new FormField(u"sample"_s, label, edit);
    field->setHint(hint);
    return field;
}

FormField *choiceSample(const QString &label, int state)
{
    auto *choice = new ChoiceField;
    if (state == 0) {
        choice->setChoices({{1, u"Members"_s}, {2, u"Staff"_s}});
        choice->setCurrentId(1);
    } else if (state == 1) {
        choice->setLoading();
    } else if (state == 2) {
        choice->setFailed(u"No permission to read login types"_s);
    }
    return new FormField(u"choice"_s, label, choice);
}

Sheet fields()
{
    Sheet sheet = std::make_unique<QWidget>();
    QGridLayout *grid = gridOn(*sheet, 760);
    grid->addWidget(textSample(u"User name"_s, {}, u"As on the membership card"_s), 0, 0);
    grid->addWidget(textSample(u"E-mail"_s, u"amrit.kaur@example.org"_s), 0, 1);
    FormField *wrong = textSample(u"E-mail"_s, u"kaur@example"_s);
    wrong->setError(u"There is no login with this address."_s);
    grid->addWidget(wrong, 1, 0);
    grid->addWidget(textSample(u"E-mail"_s, u"kaur@example.org\n"_s), 1, 1);
    auto *password = new PasswordField;
    password->setText(u"horse-battery"_s);
    auto *passwordField = new FormField(u"password"_s, u"Password"_s, password);
    passwordField->setHint(u"2 tries failed, 3 left"_s);
    grid->addWidget(passwordField, 2, 0);
    auto *longer = new PasswordField;
    longer->setText(QString(41, u'a'));
    grid->addWidget(new FormField(u"long"_s, u"Password"_s, longer), 2, 1);
    FormField *off = textSample(u"Customer number"_s, u"12 0345"_s);
    off->setEnabled(false);
    grid->addWidget(off, 3, 0);
    FormField *optional = textSample(u"Phone"_s, {});
    optional->setOptional(true);
    grid->addWidget(optional, 3, 1);
    grid->addWidget(choiceSample(u"Login type"_s, 0), 4, 0);
    grid->addWidget(choiceSample(u"Login type"_s, 1), 4, 1);
    grid->addWidget(choiceSample(u"Login type"_s, 2), 5, 0);
    grid->addWidget(choiceSample(u"Batch"_s, 3), 5, 1);
    QTimer::singleShot(0, sheet.get(), [grid] { grid->itemAtPosition(0, 1)->widget()->setFocus(); });
    return sheet;
}

void addButtons(QGridLayout &grid)
{
    const ButtonRole roles[] = {ButtonRole::Normal, ButtonRole::Primary, ButtonRole::Danger, ButtonRole::Quiet};
    const QString names[] = {u"Hold seats"_s, u"More time"_s, u"Log out"_s, u"Details"_s};
    for (int i = 0; i < 4; ++i) {
        auto *button = new QPushButton(names[i]);
        setButtonRole(button, roles[i]);
        button->setIcon(icon(Icon::Timer, i == 1 || i == 2 ? QPalette::HighlightedText : QPalette::ButtonText));
        grid.addWidget(button, 0, i);
        auto *disabled = new QPushButton(names[i]);
        setButtonRole(disabled, roles[i]);
        disabled->setEnabled(false);
        grid.addWidget(disabled, 1, i);
    }
}

Sheet controls()
{
    Sheet sheet = std::make_unique<QWidget>();
    QGridLayout *grid = gridOn(*sheet, 760);
    addButtons(*grid);
    auto *busy = new BusyButton(u"Sign in"_s, u"Signing in…"_s);
    grid->addWidget(busy, 2, 0);
    auto *running = new BusyButton(u"Sign in"_s, u"Signing in…"_s);
    running->start();
    grid->addWidget(running, 2, 1);
    auto *tool = new QToolButton;
    tool->setAutoRaise(true);
    tool->setIcon(icon(Icon::Printer));
    grid->addWidget(tool, 2, 2);
    grid->addWidget(new KeyHint(QKeySequence(u"Ctrl+K"_s)), 2, 3);
    auto *check = new QCheckBox(u"Acts for the household"_s);
    check->setChecked(true);
    grid->addWidget(check, 3, 0, 1, 2);
    grid->addWidget(new QCheckBox(u"Keep open"_s), 3, 2, 1, 2);
    auto *radio = new QRadioButton(u"e-mail"_s);
    radio->setChecked(true);
    grid->addWidget(radio, 4, 0);
    grid->addWidget(new QRadioButton(u"user name"_s), 4, 1);
    auto *tabs = new QTabBar;
    for (const QString &name : {u"Cart lines"_s, u"Orders"_s, u"Promo"_s, u"Delivery"_s}) {
        tabs->addTab(name);
    }
    tabs->setDrawBase(true);
    grid->addWidget(tabs, 5, 0, 1, 4);
    auto *table = new QTableWidget(14, 3);
    table->setHorizontalHeaderLabels({u"Performance"_s, u"Seats"_s, u"Amount"_s});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    for (int row = 0; row < 14; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"Tosca"_s));
        table->setItem(row, 1, new QTableWidgetItem(u"F 12"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"48.00"_s));
    }
    table->selectRow(1);
    table->setFixedHeight(200);
    grid->addWidget(table, 6, 0, 1, 4);
    QTimer::singleShot(0, busy, [busy] { busy->setFocus(); });
    return sheet;
}

Sheet messages()
{
    Sheet sheet = std::make_unique<QWidget>();
    QGridLayout *grid = gridOn(*sheet, 860);
    const Message samples[] = {
        {.headline = u"The sandbox was reset"_s, .meaning = u"All sessions are new."_s},
        {.severity = Severity::Success, .headline = u"Ms Kaur is signed in"_s},
        {.severity = Severity::Warning,
            .headline = u"The mode of sale moved to Web-Promo"_s,
            .meaning = u"Prices in the cart may differ from what was quoted."_s,
            .actions = {u"Show prices"_s},
            .details = u"x"_s},
        {.severity = Severity::Danger,
            .headline = u"No answer to the sign-in"_s,
            .meaning = u"It may have counted as a try. Look at the session before trying again: the patron has at "
                       u"most three left."_s,
            .actions = {u"Look at the session"_s, u"Later"_s},
            .details = u"x"_s}};
    int row = 0;
    for (const Message &message : samples) {
        auto *bar = new MessageBar(sheet.get());
        bar->showMessage(message);
        grid->addWidget(bar, row++, 0, 1, 1);
    }
    for (const Environment environment : {Environment::Live, Environment::Test, Environment::Sandbox}) {
        auto *band = new EnvironmentBand;
        band->setEnvironment(environment);
        band->setPlace(u"Demo Opera House · test"_s);
        band->addTrailing(plainLabel(u"Sam · roving"_s));
        auto *lamp = new ConnectionLamp;
        lamp->setState(environment == Environment::Live ? LampState::Offline : LampState::Connected, u"2 s ago"_s);
        band->addTrailing(lamp);
        grid->addWidget(band, row++, 0);
    }
    return sheet;
}

Sheet clocks()
{
    Sheet sheet = std::make_unique<QWidget>();
    QGridLayout *grid = gridOn(*sheet, 760);
    const auto live = [](int left) {
        return CountdownFace{.state = CountdownState::Live, .remainingSeconds = left, .until = u"19:41 (venue)"_s};
    };
    CountdownFace about = live(522);
    about.approximate = true;
    const CountdownFace faces[] = {live(522), about, live(281), live(111), live(42),
        {.state = CountdownState::Stale, .remainingSeconds = 522, .asOf = u"19:33:10"_s},
        {.state = CountdownState::Unknown}, {.state = CountdownState::Expired}, {.state = CountdownState::Released}, {}};
    int cell = 0;
    for (const CountdownFace &face : faces) {
        auto *clock = new Countdown;
        clock->setFace(face);
        grid->addWidget(clock, cell / 2, cell % 2);
        ++cell;
    }
    auto *lamps = new QHBoxLayout;
    for (const LampState state :
        {LampState::Unknown, LampState::Connected, LampState::Unsteady, LampState::Offline, LampState::Ailing, LampState::Refused}) {
        auto *lamp = new ConnectionLamp;
        lamp->setState(state, state == LampState::Unknown ? QString() : u"2 s ago"_s);
        lamps->addWidget(lamp);
    }
    grid->addLayout(lamps, 5, 0, 1, 2);
    return sheet;
}

Card *cardSample(CardState state, const QString &text, const QString &hint = {})
{
    auto *card = new Card(u"cart"_s, u"Cart"_s);
    auto *row = new QHBoxLayout;
    auto *changed = new ValueLabel(u"performances"_s, ValueLabel::Size::Large);
    changed->setValue(u"2"_s);
    changed->setChangedFrom(u"1"_s);
    row->addWidget(changed);
    auto *fees = new ValueLabel(u"fees"_s, ValueLabel::Size::Large);
    fees->setValue(u"0"_s);
    row->addWidget(fees);
    row->addWidget(new ValueLabel(u"order"_s, ValueLabel::Size::Large));
    card->body()->addLayout(row);
    card->body()->addWidget(new ElidedLabel(u"Tosca · 22 Nov 19:30 · Stalls F 12, F 13 · Adult · a very long line"_s));
    card->body()->addWidget(plainLabel(u"first seat 19:26"_s, nullptr, Type::Small, true));
    card->setState(state, text, hint);
    card->setMinimumHeight(190);
    return card;
}

Sheet cards()
{
    Sheet sheet = std::make_unique<QWidget>();
    QGridLayout *grid = gridOn(*sheet, 900);
    grid->addWidget(cardSample(CardState::Ready, {}), 0, 0);
    grid->addWidget(cardSample(CardState::Stale, u"as of 19:33:10"_s), 0, 1);
    grid->addWidget(cardSample(CardState::Loading, {}), 1, 0);
    Card *empty = cardSample(CardState::Empty, u"The cart is empty"_s, u"Hold seats with F6"_s);
    empty->setActionText(CardState::Empty, u"Hold seats"_s);
    grid->addWidget(empty, 1, 1);
    grid->addWidget(cardSample(CardState::Error, u"The cart could not be read"_s, u"No answer for 20 s"_s), 2, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return sheet;
}

}

//! Paints every widget in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class WidgetPicturesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyWidgetPaintsInEveryScheme_data();
    void everyWidgetPaintsInEveryScheme();

private:
    ThemeSwitcher m_theme;
};

void WidgetPicturesTest::everyWidgetPaintsInEveryScheme_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<bool>("rightToLeft");
    const char *sheets[] = {"fields", "controls", "messages", "clocks", "cards"};
    const std::pair<SchemePreference, const char *> schemes[] = {{SchemePreference::Light, "light"},
        {SchemePreference::Dark, "dark"}, {SchemePreference::HighContrast, "contrast"}};
    for (int sheet = 0; sheet < 5; ++sheet) {
        for (const auto &[scheme, name] : schemes) {
            QTest::addRow("%s-%s", sheets[sheet], name) << sheet << scheme << false;
        }
        QTest::addRow("%s-rtl", sheets[sheet]) << sheet << SchemePreference::Light << true;
    }
}

void WidgetPicturesTest::everyWidgetPaintsInEveryScheme()
{
    QFETCH(int, sheet);
    QFETCH(SchemePreference, scheme);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    constexpr Sheet (*makers[])() = {fields, controls, messages, clocks, cards};
    const Sheet widget = makers[sheet]();
    widget->show();
    QVERIFY(QTest::qWaitForWindowActive(widget.get()));
    const int width = widget->width();
    widget->resize(width, qMax(widget->sizeHint().height(), widget->layout()->totalHeightForWidth(width)));
    QTRY_VERIFY(widget->isVisible());
    const QImage picture = pictureOf(*widget);
    QCOMPARE(picture.pixelColor(2, 2), colorsFor(m_theme.scheme()).window);
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            colors.insert(picture.pixel(x, y));
        }
    }
    QVERIFY(colors.size() > 8);
    QVERIFY(keepPictureOfRow(picture));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(WidgetPicturesTest)
#include "tst_widgetpictures.moc"
