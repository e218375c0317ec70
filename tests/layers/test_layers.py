#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule of layers.py bites on a planted counter-example and lets its neighbours pass."""
import sys
import unittest

sys.dont_write_bytecode = True
from layers import violations  # noqa: E402

SPDX = "// SPDX-FileCopyrightText: 2026 Foyer contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def found(path, text, **others):
    files = {path: SPDX + text}
    files.update({name.replace("__", "/") + ".h": SPDX + body for name, body in others.items()})
    return violations(files)


def including(path, included):
    return found(path, f'#include "{included}"\n')


class Includes(unittest.TestCase):
    def test_upwards_is_found_from_every_layer(self):
        for path, included in (
            ("ui/login/a.cpp", "app/navigator.h"), ("models/a.cpp", "ui/words/b.h"), ("models/a.cpp", "app/b.h"),
            ("models/service/a.cpp", "models/b.h"), ("models/service/codecs/a.cpp", "models/b.h"),
            ("models/settings/a.cpp", "models/b.h"), ("models/domain/a.h", "models/service/b.h"),
            ("models/domain/a.h", "models/b.h"), ("models/domain/a.h", "ui/widgets/b.h"),
            ("ui/widgets/a.h", "ui/login/b.h"), ("ui/theme/a.h", "ui/dashboard/b.h"), ("ui/words/a.h", "ui/shell/b.h"),
        ):
            with self.subTest(path=path, included=included):
                self.assertIn("an include upwards", " ".join(including(path, included)))

    def test_sideways_is_found(self):
        for path, included in (
            ("ui/login/a.cpp", "ui/dashboard/b.h"), ("ui/shell/a.h", "ui/connect/b.h"),
            ("models/settings/a.cpp", "models/service/b.h"), ("models/service/a.cpp", "models/settings/b.h"),
            ("models/service/credentials/a.cpp", "models/settings/b.h"),
        ):
            with self.subTest(path=path, included=included):
                self.assertIn("an include sideways", " ".join(including(path, included)))

    def test_downwards_and_within_a_folder_is_well(self):
        for path, included in (
            ("app/a.cpp", "ui/login/b.h"), ("app/a.cpp", "app/b.h"), ("app/a.cpp", "models/domain/b.h"),
            ("ui/login/a.cpp", "ui/login/b.h"), ("ui/login/a.cpp", "ui/widgets/b.h"), ("ui/widgets/a.cpp", "ui/theme/b.h"),
            ("ui/login/a.cpp", "models/b.h"), ("models/a.cpp", "models/service/b.h"), ("models/a.cpp", "models/settings/b.h"),
            ("models/service/codecs/a.cpp", "models/service/b.h"), ("models/service/a.cpp", "models/domain/b.h"),
        ):
            with self.subTest(path=path, included=included):
                self.assertEqual([], including(path, included))

    def test_the_sandbox_is_an_island(self):
        for path, included in (
            ("app/sandbox/a.cpp", "models/domain/money.h"), ("app/sandbox/web/a.cpp", "app/launchoptions.h"),
            ("app/sandbox/a.cpp", "clock.h"), ("app/main.cpp", "app/sandbox/program.h"), ("ui/shell/a.cpp", "app/sandbox/a.h"),
            ("models/a.cpp", "app/sandbox/a.h"),
        ):
            with self.subTest(path=path, included=included):
                self.assertIn("shares no code", " ".join(including(path, included)))
        self.assertEqual([], including("app/sandbox/web/a.cpp", "app/sandbox/store/b.h"))

    def test_tests_and_short_paths_are_found(self):
        self.assertIn("no part of the program", including("models/a.cpp", "tests/support/testclock.h")[0])
        self.assertIn("project's root", including("models/a.cpp", "money.h")[0])


class WordsTest(unittest.TestCase):
    def bites(self, why, path, *texts):
        for text in texts:
            with self.subTest(path=path, text=text):
                self.assertIn(why, " ".join(found(path, text + "\n")))

    def passes(self, path, *texts):
        for text in texts:
            with self.subTest(path=path, text=text):
                self.assertEqual([], found(path, text + "\n"))

    def test_network_words(self):
        texts = ("#include <QNetworkReply>", "QNetworkAccessManager m;", "QTcpSocket s;")
        for path in ("ui/connect/a.cpp", "models/a.h", "models/domain/a.h", "models/settings/a.cpp"):
            self.bites("only models/service", path, *texts)
        self.passes("models/service/a.cpp", *texts)
        self.passes("ui/connect/a.cpp", "// not QNetworkReply", "NetworkWords w;")

    def test_texts_below_ui(self):
        for path in ("models/a.cpp", "models/domain/a.cpp", "app/sandbox/a.cpp"):
            self.bites("made in ui", path, 'auto t = tr("Hello");', 'QCoreApplication::translate("a", "b");',
                       'const char *t = QT_TR_NOOP("a");')
        self.passes("models/a.cpp", "int n = str(1);", "ptr(2);", 'auto t = "tr(";', "p->extract(3);")
        self.passes("ui/login/a.cpp", 'label->setText(tr("Hello"));')

    def test_nested_event_loops(self):
        for path in ("app/a.cpp", "ui/login/a.cpp", "models/a.cpp", "app/sandbox/a.cpp"):
            self.bites("nested event loop", path, "QEventLoop loop;", "QCoreApplication::processEvents();")

    def test_executed_dialogs(self):
        self.bites("not executed", "ui/login/a.cpp", "dialog.exec();", "dialog->exec();", "box.exec ();")
        self.bites("not executed", "app/navigator.cpp", "dialog.exec();")
        self.passes("app/main.cpp", "return application.exec();")
        self.passes("app/sandbox/store/a.cpp", "query.exec();")
        self.passes("ui/login/a.cpp", "dialog->open();")

    def test_certificates(self):
        self.bites("stays refused", "models/service/a.cpp", "reply->ignoreSslErrors();",
                   "c.setPeerVerifyMode(QSslSocket::VerifyNone);")

    def test_clocks(self):
        texts = ("QDateTime::currentDateTime();", "QDateTime::currentDateTimeUtc();", "QElapsedTimer t;", "QDeadlineTimer t(3);",
                 "std::chrono::steady_clock::now();", "QTime::currentTime();", "QDate::currentDate();",
                 "QDateTime::currentSecsSinceEpoch();")
        for path in ("models/sessionwatch.cpp", "models/domain/seatclock.cpp", "ui/widgets/a.cpp", "app/a.cpp", "app/sandbox/web/a.cpp"):
            self.bites("one clock", path, *texts)
        self.passes("models/domain/clock.cpp", *texts)
        self.passes("app/sandbox/clock.cpp", *texts)

    def test_cleared_edits(self):
        self.bites("setText", "ui/login/a.cpp", "QLineEdit *m_password; void f() { m_password->clear(); }",
                   "void f(QLineEdit &edit) { edit.clear(); }", "auto *one = new QLineEdit(this); one->clear();",
                   "combo->lineEdit()->clear();",
                   "class SecretEdit : public QLineEdit { }; class Other final : public SecretEdit { }; Other *m_x; void g() { m_x->clear(); }")
        self.assertIn("setText", found("ui/login/a.cpp", "void f() { m_name->clear(); }", ui__login__a="QLineEdit *m_name = nullptr;")[0])
        self.passes("ui/login/a.cpp", "QList<int> m_rows; void f() { m_rows.clear(); }", "QLineEdit *m_a; void f() { m_a->setText({}); }")

    def test_words_in_comments_and_texts_are_not_found(self):
        self.passes("models/a.cpp", "/* QEventLoop\n QElapsedTimer */", 'auto a = "ignoreSslErrors";',
                    'auto b = R"(QEventLoop "x" tr(1))";', "int million = 1'000'000; // currentDateTime")

    def test_a_number_with_separators_hides_nothing(self):
        self.bites("one clock", "models/a.cpp", "int a = 1'000; QElapsedTimer t; int b = 2'000;")

    def test_the_line_is_told(self):
        self.assertEqual(["models/a.cpp:5: no nested event loop: QEventLoop"], found("models/a.cpp", "/*\n*/\nQEventLoop l;\n"))


class Spdx(unittest.TestCase):
    def test_every_source_needs_both_lines_first(self):
        python = SPDX.replace("//", "#")
        for path, text in (("models/a.cpp", "#pragma once\n"), ("tests/a.h", "\n" + SPDX), ("tests/a.py", "import os\n"),
                           ("packaging/cmake/a.cmake", SPDX.split("\n")[0] + "\n"), ("ui/CMakeLists.txt", "add_library(a)\n"),
                           ("ui/a.cpp", SPDX.replace("GPL-3.0-or-later", "MIT"))):
            with self.subTest(path=path):
                self.assertEqual([f"{path}:1: the first two lines are the SPDX lines"], violations({path: text}))
        for path, text in (("tests/a.py", python), ("tests/b.py", "#!/usr/bin/env python3\n" + python), ("tests/a.md", "")):
            with self.subTest(path=path):
                self.assertEqual([], violations({path: text}))


if __name__ == "__main__":
    unittest.main()
