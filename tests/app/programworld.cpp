// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programworld.h"

#include "models/audit/auditreading.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;

}

ProgramWorld::ProgramWorld(const QString &staff)
    : window(std::make_unique<MainWindow>())
    , m_connector(std::make_unique<Connector>(settings.path(), credentials, clock))
    , m_vault(std::make_unique<SessionVault>(credentials))
    , m_navigator(std::make_unique<Navigator>(*window, *m_connector, m_preferences, *m_vault, clock))
{
    m_navigator->setScribe(&m_scribe);
    m_navigator->start({});
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    QObject::connect(&process, &SandboxProcess::ready, &process,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &location, const QString &password) {
            Profile profile;
            profile.id = u"house"_s;
            profile.name = u"Opera House"_s;
            profile.baseUrl = url;
            profile.user = user;
            profile.userGroup = group;
            profile.machineLocation = location;
            profile.environment = Profile::Environment::Sandbox;
            link = new ServerLink(profile, Secret(password), clock);
            Q_EMIT m_connector->linked(link);
        });
    process.start({u"--staff="_s + staff});
    if (!QTest::qWaitFor([this] { return link && link->book().isLoaded(); }, patience))
        qWarning("the sandbox did not come up");
}

ProgramWorld::~ProgramWorld() { m_navigator.reset(); }

QString ProgramWorld::text(const QString &label) const
{
    const auto *found = part<QLabel>(label);
    return found ? found->text() : QString();
}

void ProgramWorld::press(const QString &name)
{
    QPushButton *button = nullptr;
    QVERIFY2(QTest::qWaitFor([&] {
        button = part<QPushButton>(name);
        return button && button->isEnabled();
    }, patience), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void ProgramWorld::type(const QString &name, const QString &text)
{
    QLineEdit *field = nullptr;
    QVERIFY2(QTest::qWaitFor([&] {
        field = part<QLineEdit>(name);
        return field && field->isEnabled();
    }, patience), qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

bool ProgramWorld::shows(const QString &words) const
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QList<AuditEntry> ProgramWorld::audit() const { return readAudit(auditFolder.path()).entries; }

}
