// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/read.h"
#include "app/sandbox/wire/scalar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kInstance = "http://www.w3.org/2001/XMLSchema-instance"_L1;

// Reads one document. Without an entity resolver Qt fetches nothing; a document type is refused outright.
class XmlReader final
{
public:
    explicit XmlReader(const QByteArray &body)
        : m_xml(body)
    {
    }

    Parsed read(const Type &type, bool list)
    {
        Token token = next();
        while (token == QXmlStreamReader::StartDocument || token == QXmlStreamReader::Comment)
            token = next();
        if (token != QXmlStreamReader::StartElement)
            return failed(u"The body is not XML"_s);
        if (!isRoot(type, list))
            return failed(u"The root element '"_s + m_xml.name() + u"' is not expected"_s);
        const QJsonValue value = list ? items(type, {}) : members(type, {});
        while (m_problem.isEmpty() && !m_xml.atEnd())
            next();
        return {value, m_problem};
    }

private:
    using Token = QXmlStreamReader::TokenType;

    Parsed failed(const QString &problem) { return {{}, m_problem.isEmpty() ? problem : m_problem}; }

    bool isRoot(const Type &type, bool list) const
    {
        if (list)
            return m_xml.name() == QString(u"ArrayOf"_s + type.name);
        // The one request whose XML name differs from its type.
        const bool renamed
            = type.name == "SetSessionExpirationRequest"_L1 && m_xml.name() == "SetSessionTimeRequest"_L1;
        return renamed || m_xml.name() == type.name;
    }

    // Every token goes through here, so that no element can be deeper than the limit, read or skipped.
    Token next()
    {
        const Token token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            fail(u"A document type is not allowed"_s);
        else if (token == QXmlStreamReader::Invalid)
            fail(u"The body is not XML: "_s + m_xml.errorString());
        else if (token == QXmlStreamReader::StartElement && ++m_depth > kMaxDepth)
            fail(u"The body is nested too deeply"_s);
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        return m_problem.isEmpty() ? token : QXmlStreamReader::Invalid;
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    // The next child element of the current one; false at its end.
    bool nextChild(const QString &path)
    {
        for (Token token = next(); m_problem.isEmpty(); token = next()) {
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
                return false;
            if (token == QXmlStreamReader::Characters && !m_xml.isWhitespace())
                fail(wrongKind(path.isEmpty() ? u"The body"_s : path, Kind::Object));
        }
        return false;
    }

    void skip()
    {
        const int outside = m_depth - 1;
        while (m_problem.isEmpty() && m_depth > outside)
            next();
    }

    QString text(const Member &member, const QString &path)
    {
        QString text;
        for (Token token = next(); m_problem.isEmpty() && token != QXmlStreamReader::EndElement;
             token = next()) {
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            else if (token == QXmlStreamReader::StartElement)
                fail(wrongKind(path, member.kind));
        }
        return text;
    }

    QJsonValue value(const Member &member, const QString &path)
    {
        const auto nil = m_xml.attributes().value(kInstance, "nil"_L1);
        if (nil == "true"_L1 || nil == "1"_L1) {
            skip();
            return {};
        }
        if (member.kind == Kind::Object)
            return members(*findType(member.nested), path);
        if (member.kind == Kind::List)
            return items(*findType(member.nested), path);
        const auto scalar = scalarFromText(member.kind, text(member, path));
        if (!scalar)
            fail(wrongKind(path, member.kind));
        return scalar.value_or(QJsonValue());
    }

    QJsonValue members(const Type &type, const QString &path)
    {
        QJsonObject object;
        while (nextChild(path)) {
            const auto member = std::find_if(type.members.begin(), type.members.end(),
                [&](const Member &m) { return m.name == m_xml.name(); });
            if (member == type.members.end()) {
                skip();
                continue;
            }
            const QString here = path.isEmpty() ? QString(member->name) : QString(path + u'.' + member->name);
            if (object.contains(member->name))
                fail(u"The member '"_s + here + u"' is given twice"_s);
            else
                object.insert(member->name, value(*member, here));
        }
        return object;
    }

    QJsonValue items(const Type &type, const QString &path)
    {
        QJsonArray array;
        while (nextChild(path)) {
            if (m_xml.name() == type.name)
                array.append(members(type, path));
            else
                skip();
        }
        return array;
    }

    QXmlStreamReader m_xml;
    QString m_problem;
    int m_depth = 0;
};

} // namespace

Parsed readXml(const Type &type, bool list, const QByteArray &body)
{
    return XmlReader(body).read(type, list);
}

} // namespace Foyer::Sandbox::Wire
