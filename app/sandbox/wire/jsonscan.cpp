// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/jsonscan.h"

#include "app/sandbox/wire/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Level
{
    bool object = false;
    bool wantsName = false;
    QSet<QString> names;
};

// The index after the closing quote of the string that starts at `from`.
qsizetype stringEnd(const QByteArray &body, qsizetype from)
{
    qsizetype i = from + 1;
    while (i < body.size() && body.at(i) != '"')
        i += body.at(i) == '\\' ? 2 : 1;
    return qMin(i + 1, body.size());
}

QString decoded(const QByteArray &quoted)
{
    return QJsonDocument::fromJson("[" + quoted + "]").array().at(0).toString();
}

} // namespace

QString scanJson(const QByteArray &body)
{
    std::vector<Level> levels;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body.at(i);
        if (c == '"') {
            const qsizetype end = stringEnd(body, i);
            if (!levels.empty() && levels.back().object && levels.back().wantsName) {
                const QString name = decoded(body.sliced(i, end - i));
                const QString key = name.toCaseFolded();
                if (levels.back().names.contains(key))
                    return u"The member '"_s + name + u"' is given twice"_s;
                levels.back().names.insert(key);
                levels.back().wantsName = false;
            }
            i = end - 1;
        } else if (c == '{' || c == '[') {
            levels.push_back({c == '{', c == '{', {}});
            if (levels.size() > kMaxDepth)
                return u"The body is nested too deeply"_s;
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (c == ',' && !levels.empty()) {
            levels.back().wantsName = levels.back().object;
        }
    }
    return {};
}

} // namespace Foyer::Sandbox::Wire
