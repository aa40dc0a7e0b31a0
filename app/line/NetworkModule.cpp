// The module's doors: what is asked runs on a thread with an event loop of its own, which programs
// without one do not have.

#include "app/line/NetworkLine.h"

#include <QThread>

#include <openssl/crypto.h>

namespace {

/// Before Qt first uses OpenSSL: that it does not take itself down at the program's end. Qt waits
/// for its threads' work, not for their end, and one that ends later would find OpenSSL gone.
/// https://docs.openssl.org/3.0/man3/OPENSSL_init_crypto/ (OPENSSL_INIT_NO_ATEXIT)
void keepOpenSslUntilTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

/// A line and the thread that it lives on.
struct OpenLine
{
    QThread thread;
    bayboard::NetworkLine *line = nullptr;
};

OpenLine &lineOf(void *handle)
{
    return *static_cast<OpenLine *>(handle);
}

} // namespace

extern "C" {

Q_DECL_EXPORT void *bayboardLineOpen(const char *address, const char *token, const char *trusted)
{
    keepOpenSslUntilTheEnd();
    auto *open = new OpenLine;
    open->thread.setObjectName(QStringLiteral("line"));
    open->thread.start();
    auto *context = new QObject; // of that thread
    context->moveToThread(&open->thread);
    QMetaObject::invokeMethod(
        context,
        [open, context, address, token, trusted] {
            open->line = new bayboard::NetworkLine(address, token, QString::fromUtf8(trusted));
            delete context;
        },
        Qt::BlockingQueuedConnection);
    return open;
}

Q_DECL_EXPORT void bayboardLineClose(void *handle)
{
    OpenLine &open = lineOf(handle);
    QMetaObject::invokeMethod(
        open.line, [&open] { delete open.line; }, Qt::BlockingQueuedConnection);
    open.thread.quit();
    open.thread.wait();
    delete &open;
}

Q_DECL_EXPORT void
bayboardLineAsk(void *handle, const LineQuestion *question, LineReply reply, void *context)
{
    bayboard::NetworkLine::Question asked{question->path,
                                          question->type,
                                          std::nullopt,
                                          question->patience,
                                          reply,
                                          context,
                                          question->piece};
    if (question->body != nullptr) {
        asked.body = QByteArray(question->body, static_cast<qsizetype>(question->size));
    }
    bayboard::NetworkLine *line = lineOf(handle).line;
    QMetaObject::invokeMethod(
        line, [line, asked] { line->ask(asked); }, Qt::QueuedConnection);
}

Q_DECL_EXPORT void bayboardLineGoOn(void *handle, void *context, int more)
{
    bayboard::NetworkLine *line = lineOf(handle).line;
    QMetaObject::invokeMethod(
        line, [line, context, more] { line->goOn(context, more != 0); }, Qt::QueuedConnection);
}
}
