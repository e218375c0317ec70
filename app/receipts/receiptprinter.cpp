// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipts/receiptprinter.h"

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

ReceiptPrinter::ReceiptPrinter(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    constexpr std::chrono::seconds silent{10}; // less than the thanks stay
    m_patience.setSingleShot(true);
    m_patience.setInterval(silent);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
}

ReceiptPrinter::~ReceiptPrinter() { forget(); }

void ReceiptPrinter::print(const QByteArray &pdf, const QString &printer, std::function<void(bool)> then)
{
    forget();
    m_then = std::move(then);
    m_lp = new QProcess(this);
    m_lp->setStandardOutputFile(QProcess::nullDevice());
    m_lp->setStandardErrorFile(QProcess::nullDevice());
    connect(m_lp, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { end(code == 0 && status == QProcess::NormalExit); }, Qt::QueuedConnection);
    connect(m_lp, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(false);
        },
        Qt::QueuedConnection);
    m_patience.start();
    // The page has its size already: the printer must not choose another. The title is what a queue shows to everybody.
    m_lp->start(m_program, {u"-d"_s, printer, u"-t"_s, u"Receipt"_s, u"-o"_s, u"print-scaling=none"_s, u"-"_s});
    m_lp->write(pdf);
    m_lp->closeWriteChannel();
}

void ReceiptPrinter::end(bool well)
{
    const auto then = std::exchange(m_then, nullptr);
    forget();
    if (then)
        then(well);
}

void ReceiptPrinter::forget()
{
    m_patience.stop();
    m_then = nullptr;
    QProcess *lp = std::exchange(m_lp, nullptr);
    if (!lp)
        return;
    lp->disconnect(this);
    if (lp->state() == QProcess::NotRunning) {
        lp->deleteLater();
        return;
    }
    connect(lp, &QProcess::finished, lp, &QObject::deleteLater);
    lp->kill();
}

}
