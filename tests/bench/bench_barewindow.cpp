// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QWidget>

//! What Foyer's window is compared with: the least a Qt Widgets program can be. Paints a block of Foyer's accent colour,
//! which the watcher looks for in every window; with --tick a number counts down once a second.
namespace {

class Bare final : public QWidget
{
public:
    Bare() { setFixedSize(1024, 700); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(200, 200, 300, 60), QColor(0x2F5D8C));
        painter.drawText(QPoint(200, 180), QStringLiteral("Foyer"));
    }
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bare window;
    QLabel label(QStringLiteral("600"), &window);
    label.setGeometry(200, 300, 200, 40);
    QTimer timer;
    int left = 600;
    QObject::connect(&timer, &QTimer::timeout, &label, [&] { label.setText(QString::number(--left)); });
    if (QCoreApplication::arguments().contains(QStringLiteral("--tick")))
        timer.start(std::chrono::seconds(1));
    window.show();
    return QApplication::exec();
}
