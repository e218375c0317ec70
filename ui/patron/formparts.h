// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/validation.h"

#include <QString>

namespace Foyer {

class ChoiceField;
class ChoiceModel;
class FormField;
class PasswordField;
class TextField;

//! Fields as the forms of this folder have them. Keys, names and addresses read left to right in every language.
namespace FormParts {

inline constexpr int emailLimit = 254;
inline constexpr int loginLimit = 80;
inline constexpr int passwordLimit = 40;

[[nodiscard]] FormField *text(TextField *&field, const QString &name, int limit, Qt::InputMethodHints hints);
[[nodiscard]] FormField *password(PasswordField *&field, const QString &name, int limit = passwordLimit);
//! Follows \a model, which must outlive the field; chooses the first entry while nothing is chosen.
[[nodiscard]] FormField *choice(ChoiceField *&field, const QString &name, ChoiceModel &model);

//! The sentence for what must not be sent; empty for a warning, which the field tells by itself.
[[nodiscard]] QString blocking(const Validation::Verdict &verdict, const QString &missing);

}

//! Puts sentences beside fields and remembers the first one that cannot be sent.
class FormCheck final
{
public:
    //! An empty \a sentence leaves the field as it is.
    void add(FormField *field, const QString &sentence);
    //! True when everything may be sent; else the focus goes to the first field at fault.
    [[nodiscard]] bool passed() const;

private:
    FormField *m_first = nullptr;
};

}
