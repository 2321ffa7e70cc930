// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/search/ordersearch.h"
#include "domain/lookupkeys.h"
#include "domain/whenanswered.h"
#include "ui/settings/preferences.h"

#include <memory>
#include <QPromise>
#include <QThreadPool>

namespace mars::ui {

namespace {

constexpr int readAtOnce = 400; // characters; a typed text is read before the next frame

QFuture<RecognisedText> readInWorker(const CarrierCatalogue &catalogue, const QString &text)
{
    auto promise = std::make_shared<QPromise<RecognisedText>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, catalogue, text] {
        promise->addResult(recogniseText(catalogue, text));
        promise->finish();
    });
    return promise->future();
}

} // namespace

OrderSearch::OrderSearch(const Services &services, const ReaderContext &context, QObject *parent)
    : QObject(parent)
    , m_catalogue(services.catalogue)
    , m_preferences(services.preferences)
    , m_rows(new LookupModel(services.source, context, this))
{
    QThreadPool::globalInstance()->start(warmUpLookupKeys); // no key press waits for their tables
    connect(m_rows, &LookupModel::answered, this, &OrderSearch::takeAnswer);
}

void OrderSearch::setText(const QString &text)
{
    m_opensWhenFound = false;
    m_text = text;
    read();
}

void OrderSearch::track(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_opensWhenFound = true;
    if (text == m_text && isBusy())
        return;
    if (text == m_text && m_rows->rowCount() > 0) {
        takeAnswer();
        return;
    }
    m_text = text;
    read();
}

void OrderSearch::repeat()
{
    if (!m_text.isEmpty())
        read();
}

void OrderSearch::read()
{
    ++m_generation;
    if (m_text.trimmed().isEmpty()) {
        m_reading = false;
        m_recognised = {};
        m_rows->clear();
        Q_EMIT recognisedChanged();
        return;
    }
    if (m_text.size() <= readAtOnce) {
        take(recogniseText(*m_catalogue, m_text));
        return;
    }
    m_reading = true;
    whenAnswered(readInWorker(*m_catalogue, m_text), this,
                 [this, generation = m_generation](const RecognisedText &recognised) {
                     if (generation == m_generation)
                         take(recognised);
                 });
}

void OrderSearch::take(const RecognisedText &recognised)
{
    m_reading = false;
    m_recognised = recognised;
    ask();
    Q_EMIT recognisedChanged();
}

void OrderSearch::ask()
{
    if (m_recognised.terms.isEmpty() && !m_recognised.isPastedText && !m_opensWhenFound) {
        m_rows->clear(); // the first letter of something; only who asks for it is told that it says nothing
        return;
    }
    LookupRequest request;
    request.terms = m_recognised.terms;
    request.person = m_preferences->agentName();
    m_rows->search(request, [this, recognised = m_recognised] {
        QList<NearKey> keys;
        const QList<NearVariant> variants = nearVariants(*m_catalogue, recognised);
        for (const NearVariant &variant : variants)
            keys.append({variant.term, variant.why});
        return keys;
    });
}

void OrderSearch::takeAnswer()
{
    const bool opens = std::exchange(m_opensWhenFound, false);
    const OrderId single = m_rows->single();
    if (opens && single != 0)
        Q_EMIT found(single);
    else
        Q_EMIT answered();
    if (opens && hasFoundNothing())
        Q_EMIT nothingFound();
}

bool OrderSearch::hasFoundNothing() const
{
    return !isBusy() && m_rows->rowCount() > 0 && m_rows->row(0).kind == LookupRow::Kind::NotFound;
}

} // namespace mars::ui
