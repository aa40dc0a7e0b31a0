// A run sheet of 40 bays for a week, 7,000 bookings and blocks: from rows to a PDF on the disk.

#include "tests/bench/BarTable.h"
#include "tests/ui/print/SheetSample.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <ctime>
#include <iostream>

namespace bayboard::bench {
namespace {

constexpr int rounds = 5;

BarTable &bars()
{
    static BarTable table;
    return table;
}

/// Of this process, in milliseconds.
double cpu()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

void writePdf(const SheetDocument &document, const QString &path)
{
    PdfFile pdf(path, QStringLiteral("Run sheet"));
    if (!pdf.open())
        std::abort();
    pdf.device().setPageLayout(document.paper.pageLayout());
    {
        QPainter painter(&pdf.device());
        SheetPainter sheet(document);
        for (std::size_t page = 0; page < document.pages.size(); ++page) {
            if (page > 0)
                pdf.device().newPage();
            sheet.paint(painter, page);
        }
    }
    if (!pdf.finish())
        std::abort();
}

void week(benchmark::State &state, RunSheetForm form, const std::string &name)
{
    test::SheetSample sample(40);
    RunSheetOrder order = sample.order(7);
    order.form = form;
    const DayRows rows = sample.rows(order, 25);
    const QTemporaryDir folder;
    std::vector<double> content;
    std::vector<double> layout;
    std::vector<double> all;
    std::size_t pages = 0;
    for (auto _ : state)
        for (int round = 0; round < rounds; ++round) {
            const double start = cpu();
            const auto days = sample.days(order, rows);
            const double made = cpu();
            const auto document = sample.document(order, days, {});
            const double laid = cpu();
            writePdf(*document, folder.filePath(QStringLiteral("week.pdf")));
            content.push_back(made - start);
            layout.push_back(laid - made);
            all.push_back(cpu() - start);
            pages = document->pages.size();
        }
    const std::string with = name + ", " + std::to_string(rows.bookings.size()) + " bookings, "
        + std::to_string(rows.blocks.size()) + " blocks, " + std::to_string(pages) + " pages";
    bars().add({"content, median CPU", with, percentile(content, 0.5), 0, "ms"});
    bars().add({"words and layout, median CPU", with, percentile(layout, 0.5), 0, "ms"});
    bars().add({"rows to PDF, median CPU", with, percentile(all, 0.5), 1000, "ms"});
}

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication application(argc, argv);
    using bayboard::RunSheetForm;
    for (const auto &[form, name] :
         {std::pair(RunSheetForm::ByBay, "by bay"), std::pair(RunSheetForm::ByDay, "by day")})
        benchmark::RegisterBenchmark((std::string("week of 40 bays/") + name).c_str(),
                                     [form = form, name = name](benchmark::State &state) {
                                         bayboard::bench::week(state, form, name);
                                     })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? 0 : 1;
}
