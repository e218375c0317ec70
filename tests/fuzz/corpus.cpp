// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fuzz target without its fuzzer, for every run of the tests: all inputs that are kept, and each of them cut short and
// damaged in a few ways that are the same every time.
#include "tests/fuzz/fuzzed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int damagedWays = 24;

void feed(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
}

QByteArray damaged(QByteArray input, QRandomGenerator &dice)
{
    const auto size = static_cast<int>(input.size());
    if (size == 0)
        return input;
    const auto at = static_cast<int>(dice.bounded(size));
    switch (dice.bounded(4)) {
    case 0:
        return input.left(at);
    case 1:
        input[at] = static_cast<char>(dice.bounded(256));
        return input;
    case 2:
        return input.insert(at, input.mid(dice.bounded(size), 16));
    default:
        return input.remove(at, 1 + dice.bounded(8));
    }
}

}

int main(int, char **argv)
{
    const QString target = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().section(u'_', 2);
    const QDir corpus(QStringLiteral(FOYER_CORPUS) + u'/' + target);
    int inputs = 0;
    for (const QString &name : corpus.entryList(QDir::Files)) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray input = file.readAll();
        QRandomGenerator dice(static_cast<quint32>(inputs++));
        feed(input);
        for (int i = 0; i < damagedWays; ++i)
            feed(damaged(input, dice));
    }
    std::printf("%d inputs, each damaged in %d ways\n", inputs, damagedWays);
    return inputs > 0 ? 0 : 1;
}
