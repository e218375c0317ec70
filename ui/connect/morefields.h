// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/managedsettings.h"
#include "ui/connect/serverfields.h"

class QCheckBox;
class QComboBox;

namespace Foyer {

class ChoiceField;
class PinFields;

//! The part of a profile that most people leave as it is.
class MoreFields final : public QWidget
{
    Q_OBJECT
public:
    explicit MoreFields(QWidget *parent = nullptr);

    //! What the organisation fixed: shown with a lock, read and not edited. Before a profile is set.
    void setLocks(const ManagedLocks &locks);
    void setProfile(const Profile &profile);
    //! What is locked stays the profile's own: it counts again when the lock goes. A number that cannot be read leaves the profile's as it is; problems() names it.
    void writeTo(Profile &profile) const;
    [[nodiscard]] QList<FormProblem> problems(const Profile &profile) const;
    //! Something differs from a new profile, so it should not be folded away.
    [[nodiscard]] static bool isUsed(const Profile &profile);
    [[nodiscard]] PinFields &pin() const { return *m_pin; }
    [[nodiscard]] FormField *zoneField() const { return m_zoneField; }
    [[nodiscard]] FormField *caField() const { return m_caField; }
    [[nodiscard]] FormField *proxyField() const { return m_proxyField; }
    [[nodiscard]] QList<FormField *> fields() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Number
    {
        TextField *edit;
        FormField *field;
        int least, most;
        bool mayBeEmpty;
    };
    void buildZone();
    void buildProxy();
    void buildNumbers();
    void addNumber(const QString &name, int least, int most, bool mayBeEmpty);
    void refreshProxy();
    void retranslate();
    void retranslateNumbers();
    [[nodiscard]] bool isLocked(const Number &number) const;
    [[nodiscard]] QString hintFor(const Number &number, const QString &usual) const;
    [[nodiscard]] static std::optional<FieldProblem> problemOf(const Number &number);
    [[nodiscard]] QList<FormProblem> numberProblems() const;

    ManagedLocks m_locks;
    FieldGrid *m_grid;
    QComboBox *m_zone = nullptr;
    TextField *m_zoneEdit = nullptr;
    TextField *m_ca = nullptr;
    ChoiceField *m_proxy = nullptr;
    TextField *m_proxyHost = nullptr;
    ChoiceField *m_version = nullptr;
    QCheckBox *m_hold = nullptr;
    PinFields *m_pin = nullptr;
    FormField *m_zoneField = nullptr;
    FormField *m_caField = nullptr;
    FormField *m_proxyField = nullptr;
    FormField *m_proxyHostField = nullptr;
    FormField *m_versionField = nullptr;
    enum Numbers { ProxyPort, AttemptLimit, Ceiling, PostalCode };
    QList<Number> m_numbers; //!< in the order of Numbers
};

}
