// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles/pinhash.h"
#include "ui/connect/profileeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString oldPin = u"482913"_s, newPin = u"730184"_s;

Profile profileWith(const QString &pin)
{
    Profile profile;
    profile.id = u"house"_s;
    profile.name = u"Opera House"_s;
    profile.baseUrl = QUrl(u"https://tessitura.example/api"_s);
    profile.user = u"desk"_s;
    profile.userGroup = u"BOXOFF"_s;
    profile.machineLocation = u"foyer"_s;
    if (!pin.isEmpty())
        profile.supervisorPin = PinHash::of(Secret(pin), 1000).text();
    return profile;
}

struct Editor
{
    explicit Editor(const QString &pin)
    {
        editor.resize(900, 700);
        editor.edit(profileWith(pin), false, true, true);
        editor.show();
        part(u"more"_s)->setFocus();
        if (!edit(u"newPin"_s)->isVisible())
            QTest::mouseClick(part<QPushButton>(u"more"_s), Qt::LeftButton);
    }
    template<typename T = QWidget>
    [[nodiscard]] T *part(const QString &name)
    {
        return editor.findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) { return part<QLineEdit>(name); }
    void press(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] Profile savedProfile() { return saved.constFirst().at(0).value<Profile>(); }
    [[nodiscard]] bool shows(const QString &words)
    {
        const auto labels = editor.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    ProfileEditor editor;
    QSignalSpy saved{&editor, &ProfileEditor::saveRequested};
};

}

//! A supervisor's PIN is worked out off the user's thread when a profile is saved.
class PinFieldsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewPinIsKeptAsItsDigest();
    void theWindowAnswersMeanwhile();
    void aWrongPresentPinChangesNothing();
    void thePresentOneAloneTakesThePinAway();
    void withoutAPinTypedSavingIsAtOnce();
    void cancelMeanwhileSavesNothing();
};

void PinFieldsTest::aNewPinIsKeptAsItsDigest()
{
    Editor editor({});
    editor.edit(u"newPin"_s)->setText(newPin);
    editor.press(u"save"_s);
    QTRY_COMPARE_WITH_TIMEOUT(editor.saved.size(), 1, 20000);
    const auto kept = PinHash::parse(editor.savedProfile().supervisorPin);
    QVERIFY(kept && kept->matches(Secret(newPin)));
    QVERIFY(editor.edit(u"newPin"_s)->text().isEmpty());
    QVERIFY(editor.part(u"save"_s)->isEnabled());
}

void PinFieldsTest::theWindowAnswersMeanwhile()
{
    Editor editor(oldPin);
    editor.edit(u"presentPin"_s)->setText(oldPin);
    editor.edit(u"newPin"_s)->setText(newPin);
    editor.press(u"save"_s);
    QCOMPARE(editor.saved.size(), 0); // the press is over, the work is not
    QVERIFY(!editor.part(u"save"_s)->isEnabled());
    int turns = 0;
    QTimer::singleShot(0, &editor.editor, [&] { turns += editor.saved.isEmpty() ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(editor.saved.size(), 1, 20000);
    QCOMPARE(turns, 1);
    QVERIFY(PinHash::parse(editor.savedProfile().supervisorPin)->matches(Secret(newPin)));
}

void PinFieldsTest::aWrongPresentPinChangesNothing()
{
    Editor editor(oldPin);
    editor.edit(u"presentPin"_s)->setText(u"111222"_s);
    editor.edit(u"newPin"_s)->setText(newPin);
    editor.press(u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor.shows(u"That is not the PIN."_s), 20000);
    QCOMPARE(editor.saved.size(), 0);
    QVERIFY(editor.part(u"save"_s)->isEnabled());
}

void PinFieldsTest::thePresentOneAloneTakesThePinAway()
{
    Editor editor(oldPin);
    editor.edit(u"presentPin"_s)->setText(oldPin);
    editor.press(u"save"_s);
    QTRY_COMPARE_WITH_TIMEOUT(editor.saved.size(), 1, 20000);
    QVERIFY(editor.savedProfile().supervisorPin.isEmpty());
}

void PinFieldsTest::withoutAPinTypedSavingIsAtOnce()
{
    Editor editor(oldPin);
    editor.press(u"save"_s);
    QCOMPARE(editor.saved.size(), 1);
    QVERIFY(!editor.savedProfile().supervisorPin.isEmpty());
}

void PinFieldsTest::cancelMeanwhileSavesNothing()
{
    Editor editor({});
    editor.edit(u"newPin"_s)->setText(newPin);
    editor.press(u"save"_s);
    editor.press(u"cancelEdit"_s);
    QVERIFY(editor.part(u"save"_s)->isEnabled());
    // The late answer comes and is not taken: the next save has none of it.
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(editor.saved.size(), 0);
    editor.press(u"save"_s);
    QTRY_COMPARE_WITH_TIMEOUT(editor.saved.size(), 1, 20000);
    QVERIFY(editor.savedProfile().supervisorPin.isEmpty());
}

QTEST_MAIN(PinFieldsTest)
#include "tst_pinfields.moc"
