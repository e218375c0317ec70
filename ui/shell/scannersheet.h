// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scanlesson.h"
#include "ui/shell/overlay.h"

#include <functional>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace Foyer {

class ChoiceField;
class FormField;
class PlainLabel;
class ScanTrial;
class TextField;

//! How this house's scanners are told from people: on or off, what they send before and after a code, how fast they
//! are; and a box to try one in, which can take over what it saw. What is changed works at once.
class ScannerSheet final : public Overlay
{
    Q_OBJECT
public:
    explicit ScannerSheet(QWidget *window);

    void setSettings(const ScanSettings &settings);
    [[nodiscard]] const ScanSettings &settings() const { return m_settings; }

Q_SIGNALS:
    //! By the person; only what can be used.
    void changed(const Foyer::ScanSettings &settings);

protected:
    void prepare() override;
    [[nodiscard]] QWidget *entrance() const override;
    [[nodiscard]] QRect placeIn(const QRect &room) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isBuilt() const { return m_learn != nullptr; }
    void build();
    void buildFields(QGridLayout *grid);
    void retranslate() override;
    void show(const ScanSettings &settings);
    void takeFields();
    void use(const ScanSettings &settings);
    void tell(const ScanLesson &lesson);
    [[nodiscard]] static QString wordsOf(const ScanLesson &lesson);
    [[nodiscard]] std::optional<int> numberIn(FormField *field, const TextField *text, int least, int most);

    ScanSettings m_settings;
    std::optional<ScanSettings> m_better;
    bool m_showing = false; //!< the fields are being filled, not edited
    PlainLabel *m_title = nullptr, *m_about = nullptr, *m_lesson = nullptr, *m_hint = nullptr;
    std::function<QString()> m_told; //!< what the last try said, in the language of now
    QCheckBox *m_enabled = nullptr;
    TextField *m_prefix = nullptr, *m_gap = nullptr, *m_shortest = nullptr, *m_again = nullptr;
    ChoiceField *m_suffix = nullptr;
    FormField *m_prefixField = nullptr, *m_suffixField = nullptr, *m_gapField = nullptr, *m_shortestField = nullptr,
              *m_againField = nullptr, *m_trialField = nullptr;
    ScanTrial *m_trial = nullptr;
    QPushButton *m_learn = nullptr;
};

}
