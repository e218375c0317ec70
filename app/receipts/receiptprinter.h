// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Foyer {

//! Hands a receipt to a printer of the system (CUPS) through its program lp. One at a time; no file is written and no
//! dialog opens.
class ReceiptPrinter final : public QObject
{
    Q_OBJECT
public:
    explicit ReceiptPrinter(QString program = QStringLiteral("lp"), QObject *parent = nullptr);
    ~ReceiptPrinter() override;

    //! \a then is told whether the system's printing took it; not from within.
    void print(const QByteArray &pdf, const QString &printer, std::function<void(bool well)> then);
    [[nodiscard]] bool isBusy() const { return m_lp != nullptr; }
    //! What was not handed over yet is not printed, and nobody is told.
    void forget();

    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

private:
    void end(bool well);

    const QString m_program;
    QProcess *m_lp = nullptr;
    QTimer m_patience;
    std::function<void(bool)> m_then;
};

}
