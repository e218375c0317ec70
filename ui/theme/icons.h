// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;

namespace Foyer {

enum class Icon {
    Alert, Badge, Bell, Calendar, Cart, Check, CheckCircle, ChevronDown, ChevronLeft, ChevronRight, ChevronUp,
    Circle, Clock, Close, Copy, Door, ErrorCircle, Eye, EyeOff, Flask, Help, Home, Info, Key, List, Lock, LogIn,
    LogOut, Mail, Minus, Plus, Plug, Printer, Receipt, Refresh, Search, Send, Settings, Tag, Ticket, Timer, Trash,
    Unlock, Unplugged, User, UserPlus, Users, Wallet
};

//! An icon that is painted in the palette's colour for \a role when it is shown: at any size, in any state,
//! and again in the new colour after a change of palette.
[[nodiscard]] QIcon icon(Icon which, QPalette::ColorRole role = QPalette::ButtonText);

//! Paints the icon in one colour, for widgets that paint themselves.
void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &color);

//! The program's own sign, in its own colours.
[[nodiscard]] QIcon applicationIcon();

}
