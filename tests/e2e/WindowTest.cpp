#include "tests/e2e/WindowTest.h"

#include "tests/e2e/Utf8.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bayboard::test {

namespace {

constexpr const char *now = "2026-11-23T10:00:00-04:00";

constexpr const char *plan = R"({
  "name": "Test club",
  "locations": [
    {"name": "Harbour", "zone": "America/Halifax",
     "bays": [{"name": "Bay 1"}, {"name": "Bay 2"}, {"name": "Bay 3"}]},
    {"name": "Hillside", "zone": "America/Halifax", "bays": [{"name": "Upper"}, {"name": "Lower"}]}
  ],
  "operators": [
    {"name": "Max", "roles": ["owner"]},
    {"name": "Ana", "roles": ["manager"]},
    {"name": "Sam", "roles": ["front_desk"]}
  ]
})";

/// "14:00" of "2026-11-23T14:00:00-04:00".
std::string clockOf(const QString &time)
{
    return time.mid(11, 5).toStdString();
}

/// "Bay 1" of "Harbour/Bay 1", and several with commas between.
std::string baysOf(const QJsonValue &value)
{
    QStringList names;
    const QStringList all = value.isArray()
        ? QVariant(value.toArray().toVariantList()).toStringList()
        : value.toString().split(QLatin1Char(','));
    for (const QString &name : all)
        names += name.section(QLatin1Char('/'), -1);
    names.sort();
    return names.join(QLatin1Char(',')).toStdString();
}

QRect rectOf(const QJsonObject &shown, const char *key)
{
    const QJsonObject rect = shown.value(q(key)).toObject();
    return {rect.value(q("x")).toInt(),
            rect.value(q("y")).toInt(),
            rect.value(q("width")).toInt(),
            rect.value(q("height")).toInt()};
}

} // namespace

QString whole(const char *time)
{
    const QString text = q(time);
    return text.contains(QLatin1Char('T')) ? text
                                           : QStringLiteral("2026-11-23T%1:00-04:00").arg(text);
}

std::string textOf(const QJsonObject &shown, const char *key)
{
    return shown.value(q(key)).toString().toStdString();
}

bool isSet(const QJsonObject &shown, const char *key)
{
    return shown.value(q(key)).toBool();
}

std::string startOf(const QJsonObject &shown)
{
    return textOf(shown.value(q("slot")).toObject(), "start");
}

QStringList words(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += q(text);
    return list;
}

void WindowTest::SetUp()
{
    const QString problem = m_screen.start();
    ASSERT_TRUE(problem.isEmpty()) << problem.toStdString();
    m_surroundings = std::make_unique<Surroundings>(m_screen.display());
    m_hand = std::make_unique<ScreenHand>(m_screen.display());
}

void WindowTest::TearDown()
{
    if (HasFailure() && m_surroundings) {
        const auto *test = testing::UnitTest::GetInstance()->current_test_info();
        const QDir folder(QStringLiteral(BAYBOARD_PICTURES));
        folder.mkpath(QStringLiteral("."));
        const QString picture = folder.filePath(q(test->test_suite_name()) + QLatin1Char('.')
                                                + q(test->name()) + QStringLiteral(".png"));
        if (m_screen.picture().save(picture))
            std::fprintf(stderr, "The screen is in %s\n", qPrintable(picture));
        if (m_program) {
            std::fputs(m_program->readAllStandardError().constData(), stderr);
        }
    }
    if (m_program)
        killProgram();
}

QString WindowTest::file() const
{
    return m_file.isEmpty() ? m_surroundings->path(QStringLiteral("club.bayboard")) : m_file;
}

void WindowTest::useFile(const QString &path)
{
    m_file = path;
}

void WindowTest::makeClub()
{
    QFile text(m_surroundings->path(QStringLiteral("plan.json")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(plan);
    text.close();
    const Finished made = ctl({q("init"), q("--club"), text.fileName()});
    ASSERT_EQ(made.exit, 0) << made.err.constData();
}

void WindowTest::startBare(const QStringList &arguments)
{
    m_program = std::make_unique<QProcess>();
    dieTogether(*m_program);
    m_program->setProcessEnvironment(m_surroundings->environment());
    m_program->start(QStringLiteral(BAYBOARD), arguments);
    ASSERT_TRUE(m_program->waitForStarted(patienceMilliseconds));
}

void WindowTest::startProgram(const QStringList &more)
{
    QStringList arguments{q("--db"), file(), q("--as"), q("Max")};
    if (!more.contains(q("--now")))
        arguments += {q("--now"), q(now)};
    startBare(arguments + more);
    waitForWindow();
}

void WindowTest::waitForWindow()
{
    expectWindow("the day, ready for keys", [](const QJsonObject &shown) {
        return isSet(shown, "active") && isSet(shown, "idle");
    });
}

void WindowTest::quit()
{
    press("ctrl+q");
    EXPECT_TRUE(m_program->waitForFinished(patienceMilliseconds));
    EXPECT_EQ(m_program->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_program->exitCode(), 0);
}

void WindowTest::killProgram()
{
    m_program->kill();
    m_program->waitForFinished(patienceMilliseconds);
}

Finished WindowTest::ctl(const QStringList &arguments) const
{
    return m_surroundings->ctl(QStringList{q("--db"), file(), q("--as"), q("Max")} + arguments);
}

QJsonObject WindowTest::ctlJson(const QStringList &arguments, int exit) const
{
    const Finished finished = ctl(arguments);
    EXPECT_EQ(finished.exit, exit) << arguments.join(QLatin1Char(' ')).toStdString() << '\n'
                                   << finished.err.constData();
    return QJsonDocument::fromJson(finished.out).object();
}

QString WindowTest::book(const char *bay, const char *start, int minutes, const char *name)
{
    QStringList arguments{q("create-booking"),
                          q("--location"),
                          q("Harbour"),
                          q("--bay"),
                          q(bay),
                          q("--start"),
                          whole(start),
                          q("--minutes"),
                          QString::number(minutes),
                          q("--customer"),
                          q(name)};
    if (!m_program || m_program->state() == QProcess::NotRunning)
        arguments += {q("--now"), q(now)};
    return ctlJson(arguments).value(q("id")).toString();
}

std::vector<std::string> WindowTest::day(const char *date) const
{
    std::vector<std::string> lines;
    const Finished list = ctl({q("list"), q("--location"), q("Harbour"), q("--date"), q(date)});
    const QJsonArray bookings
        = QJsonDocument::fromJson(list.out).object().value(q("bookings")).toArray();
    for (const QJsonValue &value : bookings) {
        const QJsonObject booking = value.toObject();
        lines.push_back(baysOf(booking.value(q("bays"))) + ' '
                        + clockOf(booking.value(q("start")).toString()) + '-'
                        + clockOf(booking.value(q("end")).toString()) + ' '
                        + booking.value(q("name")).toString().toStdString() + ' '
                        + booking.value(q("state")).toString().toStdString());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

void WindowTest::expectDay(const std::vector<std::string> &expected, const char *date)
{
    std::vector<std::string> seen;
    const bool same = eventually([&] {
        seen = day(date);
        return seen == expected;
    });
    EXPECT_TRUE(same) << "expected " << testing::PrintToString(expected) << "\nseen     "
                      << testing::PrintToString(seen) << '\n'
                      << describeWindow();
}

QJsonObject WindowTest::window(const QStringList &arguments) const
{
    return QJsonDocument::fromJson(ctl(QStringList{q("window")} + arguments).out).object();
}

std::string WindowTest::describeWindow() const
{
    return QJsonDocument(window()).toJson().toStdString();
}

QRect WindowTest::cell(const char *bay, const char *start, int minutes) const
{
    const QRect rect = rectOf(window({q("--location"),
                                      q("Harbour"),
                                      q("--bay"),
                                      q(bay),
                                      q("--start"),
                                      whole(start),
                                      q("--minutes"),
                                      QString::number(minutes)}),
                              "cell");
    EXPECT_FALSE(rect.isEmpty()) << bay << ", " << start << " is not in sight";
    return rect;
}

QRect WindowTest::control(const char *name) const
{
    return rectOf(window({q("--control"), q(name)}), "control");
}

void WindowTest::click(const char *name)
{
    // A window manager puts a dialog where it belongs after it is there.
    QRect rect;
    EXPECT_TRUE(eventually([&] {
        const QRect before = std::exchange(rect, control(name));
        return !rect.isEmpty() && rect == before;
    })) << name
        << " is not in sight";
    EXPECT_TRUE(hand().click(rect.center()));
}

void WindowTest::steerTo(const char *start)
{
    const QDateTime wanted = QDateTime::fromString(whole(start), Qt::ISODate);
    const QDateTime from
        = QDateTime::fromString(QString::fromStdString(startOf(window())), Qt::ISODate);
    ASSERT_TRUE(from.isValid());
    const auto steps = from.secsTo(wanted) / 1800;
    const QString key = QLatin1String(steps < 0 ? "Up" : "Down");
    for (qint64 i = 0; i < std::abs(steps); ++i)
        press(QStringList{key});
    expectWindow("the cursor where it was steered", [&](const QJsonObject &shown) {
        return startOf(shown) == whole(start).toStdString();
    });
}

void WindowTest::choose(const char *bay, const char *start)
{
    EXPECT_TRUE(hand().click(row(bay, start)));
    expectWindow("the booking that was clicked", [&](const QJsonObject &shown) {
        return !textOf(shown, "booking").empty() && startOf(shown) == whole(start).toStdString();
    });
}

bool WindowTest::titleIs(const char *pattern) const
{
    const Finished found = runToEnd(q("xdotool"),
                                    words({"search", "--onlyvisible", "--name", pattern}),
                                    m_surroundings->environment());
    return found.exit == 0 && !found.out.trimmed().isEmpty();
}

void WindowTest::expectFront(const char *title)
{
    QByteArray front;
    EXPECT_TRUE(eventually([&] {
        front = runToEnd(q("xdotool"),
                         words({"getactivewindow", "getwindowname"}),
                         m_surroundings->environment())
                    .out.trimmed();
        return front == title;
    })) << "in front is "
        << front.constData() << ", not " << title;
}

QImage WindowTest::picture() const
{
    return m_screen.picture();
}

void WindowTest::chooseFile(const QString &path)
{
    // In quotes: else a list of what may be meant opens, and Enter is for that.
    EXPECT_TRUE(hand().type(QLatin1Char('"') + path + QLatin1Char('"')));
    press("Return");
}

void WindowTest::press(const QStringList &keys)
{
    EXPECT_TRUE(hand().press(keys));
}

void WindowTest::press(const char *key)
{
    press(QStringList{q(key)});
}

void WindowTest::type(const char *text)
{
    EXPECT_TRUE(hand().type(q(text)));
}

void WindowTest::drag(const QPoint &from, const QPoint &to, const char *held)
{
    EXPECT_TRUE(hand().drag(from, to, q(held)));
}

} // namespace bayboard::test
