// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whybox.h"
#include "ui/why/whykeys.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

NameLookup names()
{
    const auto mode = [](int id) { return id == 3 ? u"Counter"_s : u"Web-Promo"_s; };
    return {{}, mode, {}};
}

Explanation moved()
{
    Explanation why;
    why.sentence = WhySentence::ModeBeforeWeLooked;
    why.certainty = Certainty::Likely;
    why.about.fromId = 3;
    why.about.toId = 4;
    why.evidence.append({WhyClue::FirstLookMoved, {}});
    why.next = NextStep::LeaveItOrSignInAgain;
    return why;
}

struct Page : QWidget
{
    WhyBox *mode = new WhyBox(u"mode"_s, names());
    WhyBox *seats = new WhyBox(u"seats"_s, names());
    QLineEdit *text = new QLineEdit;

    Page()
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *part : {static_cast<QWidget *>(mode), static_cast<QWidget *>(seats), static_cast<QWidget *>(text)})
            column->addWidget(part);
        new WhyKeys(this);
    }
    void open()
    {
        show();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
    }
    [[nodiscard]] QLabel *label(const QString &name) { return findChild<QLabel *>(name); }
};

}

class WhyBoxTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOddShowsNothing();
    void askedItTellsSentenceEvidenceCertaintyAndNextStep();
    void anotherSentenceFoldsIt();
    void theSameSentenceStaysOpen();
    void theKeyOpensOneAfterTheOther();
    void aQuestionMarkInATextIsAQuestionMark();
    void whatIsAlwaysOpenHasNoLink();
    void aScreenReaderHearsWhatItIsAbout();
};

void WhyBoxTest::nothingOddShowsNothing()
{
    Page page;
    page.open();
    QVERIFY(!page.mode->isVisible());
    page.mode->setExplanation(moved());
    QVERIFY(page.mode->isVisible() && page.mode->link()->isVisible());
    page.mode->setExplanation(std::nullopt);
    QVERIFY(!page.mode->isVisible());
}

void WhyBoxTest::askedItTellsSentenceEvidenceCertaintyAndNextStep()
{
    Page page;
    page.mode->setExplanation(moved());
    page.open();
    QVERIFY(!page.label(u"modeSentence"_s)->isVisible());
    QTest::mouseClick(page.mode->link(), Qt::LeftButton);
    QCOMPARE(page.label(u"modeSentence"_s)->text(), u"It had moved from Counter to Web-Promo before this program first looked."_s);
    QVERIFY(page.label(u"modeSentence"_s)->isVisible());
    QVERIFY(page.label(u"modeEvidence"_s)->text().startsWith(u"· "_s));
    QVERIFY(page.label(u"modeCertainty"_s)->text().startsWith(u"likely"_s));
    QVERIFY(page.label(u"modeNext"_s)->text().startsWith(u"Next: "_s));
    QTest::mouseClick(page.mode->link(), Qt::LeftButton);
    QVERIFY(!page.label(u"modeSentence"_s)->isVisible());
}

void WhyBoxTest::anotherSentenceFoldsIt()
{
    Page page;
    page.mode->setExplanation(moved());
    page.mode->setOpen(true);
    Explanation other = moved();
    other.sentence = WhySentence::ModeElsewhere;
    page.mode->setExplanation(other);
    QVERIFY(!page.mode->isOpen());
}

void WhyBoxTest::theSameSentenceStaysOpen()
{
    Page page;
    page.mode->setExplanation(moved());
    page.mode->setOpen(true);
    Explanation more = moved();
    more.evidence.append({WhyClue::NothingPressedHere, {}});
    page.mode->setExplanation(more);
    QVERIFY(page.mode->isOpen());
    QVERIFY(page.label(u"modeEvidence"_s)->text().contains(u'\n'));
}

void WhyBoxTest::theKeyOpensOneAfterTheOther()
{
    Page page;
    page.mode->setExplanation(moved());
    page.seats->setExplanation(moved());
    page.open();
    page.mode->link()->setFocus();
    QTest::keyClick(&page, Qt::Key_F4);
    QVERIFY(page.mode->isOpen() && !page.seats->isOpen());
    QTest::keyClick(page.focusWidget(), Qt::Key_Question);
    QVERIFY(page.seats->isOpen());
    QVERIFY(page.seats->link()->hasFocus());
    QTest::keyClick(&page, Qt::Key_F4);
    QVERIFY(!page.mode->isOpen() && !page.seats->isOpen());
}

void WhyBoxTest::aQuestionMarkInATextIsAQuestionMark()
{
    Page page;
    page.mode->setExplanation(moved());
    page.open();
    page.text->setFocus();
    QTest::keyClick(page.text, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(page.text->text(), u"?"_s);
    QVERIFY(!page.mode->isOpen());
}

void WhyBoxTest::whatIsAlwaysOpenHasNoLink()
{
    Page page;
    page.mode->setAlwaysOpen(true);
    page.mode->setExplanation(moved());
    page.open();
    QVERIFY(!page.mode->link()->isVisible());
    QVERIFY(page.label(u"modeSentence"_s)->isVisible());
}

void WhyBoxTest::aScreenReaderHearsWhatItIsAbout()
{
    Page page;
    page.mode->setSubject(u"Mode of sale"_s);
    page.mode->setExplanation(moved());
    QCOMPARE(page.mode->link()->accessibleName(), u"Why? Mode of sale"_s);
    page.mode->setOpen(true);
    QCOMPARE(page.mode->link()->accessibleDescription(), page.label(u"modeSentence"_s)->text());
}

QTEST_MAIN(WhyBoxTest)
#include "tst_whybox.moc"
