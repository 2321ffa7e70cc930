// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/serverform.h"

#include "ui/settings/checkedfield.h"
#include "ui/settings/databasesetup.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QEvent>
#include <QFormLayout>

namespace mars::ui {

// As libpq calls them; the empty one is "checked, except on this computer".
static const QString encryptions[] = {QString(), QStringLiteral("require"), QStringLiteral("disable")};

ServerForm::ServerForm(const DatabaseSetup *setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_layout(new QFormLayout(this))
    , m_address(addField("serverAddress"))
    , m_host(addField("serverHost"))
    , m_port(addField("serverPort"))
    , m_database(addField("serverDatabase"))
    , m_user(addField("serverUser"))
    , m_password(addField("serverPassword"))
    , m_encryption(new SegmentedControl)
    , m_trust(new Label(TextSize::Meta, &Theme::text2))
    , m_service(nullptr)
    , m_further(nullptr)
    , m_error(new ErrorLine)
{
    for (const QString &encryption : encryptions)
        m_encryption->addChoice(encryption);
    m_encryption->setValue(QString());
    m_encryption->setObjectName(QStringLiteral("serverEncryption"));
    m_trust->setWordWrap(true);
    m_trust->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_trust->setObjectName(QStringLiteral("serverTrust"));
    m_error->setObjectName(QStringLiteral("serverError"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *label = new Label(TextSize::Body, &Theme::text2);
    label->setMinimumHeight(m_encryption->sizeHint().height());
    m_layout->addRow(label, m_encryption);
    m_layout->setWidget(m_layout->rowCount(), QFormLayout::FieldRole, m_trust);
    m_service = addField("serverService");
    m_further = addField("serverFurther");
    m_layout->addRow(static_cast<QWidget *>(nullptr), m_error);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);

    connect(m_address, &QLineEdit::textEdited, this, &ServerForm::readAddress);
    for (const CheckedField *field : {m_host, m_port, m_database, m_user, m_password, m_service, m_further})
        connect(field, &QLineEdit::textEdited, this, &ServerForm::readFields);
    connect(m_encryption, &SegmentedControl::chosen, this, &ServerForm::readFields);
    showTrust();
    retranslate();
}

CheckedField *ServerForm::addField(const char *name)
{
    auto *field = new CheckedField;
    field->setObjectName(QString::fromLatin1(name));
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(field, &QLineEdit::returnPressed, this, &ServerForm::submitted);
    auto *label = new Label(TextSize::Body, &Theme::text2);
    label->setMinimumHeight(field->sizeHint().height());
    m_layout->addRow(label, field);
    return field;
}

ServerFields ServerForm::fields() const
{
    const QString chosen = m_encryption->value().toString();
    return {.host = m_host->text().trimmed(),
            .port = m_port->text().trimmed(),
            .database = m_database->text().trimmed(),
            .user = m_user->text().trimmed(),
            .password = m_password->text(),
            .service = m_service->text().trimmed(),
            .encryption = m_encryption->value().isValid() ? chosen : m_otherEncryption,
            .further = m_further->text().trimmed()};
}

void ServerForm::setFields(const ServerFields &fields)
{
    m_addressFails = false;
    m_address->clear();
    showFields(fields);
    readFields();
}

void ServerForm::showFields(const ServerFields &fields)
{
    m_host->setText(fields.host);
    m_port->setText(fields.port);
    m_database->setText(fields.database);
    m_user->setText(fields.user);
    m_password->setText(fields.password);
    m_service->setText(fields.service);
    m_further->setText(fields.further);
    m_otherEncryption = fields.encryption;
    m_encryption->setValue(fields.encryption);
}

void ServerForm::begin()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void ServerForm::readAddress()
{
    if (m_address->text().trimmed().isEmpty()) {
        m_addressFails = false;
        return readFields();
    }
    const Result<ServerFields> fields = m_setup->read(m_address->text());
    m_usable = fields.ok();
    m_addressFails = !fields;
    if (fields) {
        ServerFields shown = *fields;
        if (shown.password.isEmpty())
            shown.password = m_password->text();
        else // a password is not left standing where everyone can read it
            m_address->setText(m_setup->addressOf(shown).value());
        showFields(shown);
        showFault(nullptr, {});
    } else {
        showFault(m_address, tr("%1 Or empty this field and fill in those below.", "after what is wrong")
                                 .arg(plainText(fields.error())));
    }
    showTrust();
    Q_EMIT edited();
}

void ServerForm::readFields()
{
    const ServerFields now = fields();
    // Some paste the whole address into the first field they see.
    if (now.host.contains(QStringLiteral("://"))) {
        m_address->setText(now.host);
        m_host->clear();
        m_address->setFocus(Qt::OtherFocusReason);
        m_address->end(false);
        readAddress();
        return;
    }
    ServerFields bare = now;
    bare.password.clear();
    const Result<QString> address = m_setup->addressOf(now);
    m_usable = address.ok() && !m_addressFails;
    if (!m_addressFails) {
        const bool isWrong = !address && bare != ServerFields();
        showFault(isWrong ? fieldAtFault(address.error()) : nullptr,
                  isWrong ? plainText(address.error()) : QString());
        if (!m_address->hasFocus())
            m_address->setText(address ? *address : QString());
    }
    showTrust();
    Q_EMIT edited();
}

/** The one without which nothing is wrong any more, else one without which something else is. */
CheckedField *ServerForm::fieldAtFault(const Error &error) const
{
    const std::pair<CheckedField *, QString ServerFields::*> parts[] = {
        {m_host, &ServerFields::host},         {m_port, &ServerFields::port},
        {m_database, &ServerFields::database}, {m_user, &ServerFields::user},
        {m_service, &ServerFields::service},   {m_further, &ServerFields::further},
    };
    CheckedField *another = nullptr;
    for (const auto &[field, part] : parts) {
        ServerFields without = fields();
        if ((without.*part).isEmpty())
            continue;
        (without.*part).clear();
        const Result<QString> address = m_setup->addressOf(without);
        if (address)
            return field;
        if (!another && address.error() != error)
            another = field;
    }
    return another;
}

/** The sentence stands right below the field, or at the end if it is about none alone. */
void ServerForm::showFault(CheckedField *at, const QString &sentence)
{
    for (CheckedField *field :
         {m_address, m_host, m_port, m_database, m_user, m_password, m_service, m_further})
        field->setFault(field == at ? sentence : QString());
    delete m_layout->takeRow(m_error).fieldItem; // the widget stays
    int row = m_layout->rowCount();
    if (at) {
        m_layout->getWidgetPosition(at, &row, nullptr);
        ++row;
    }
    m_layout->insertRow(row, static_cast<QWidget *>(nullptr), m_error);
    m_error->say(sentence);
}

void ServerForm::showTrust()
{
    const QString chosen = fields().encryption;
    m_trust->setColour(chosen.isEmpty() || chosen == QStringLiteral("verify-full") ? &Theme::text2
                                                                                   : &Theme::text);
    if (chosen.isEmpty())
        m_trust->setText(tr("The server shows a certificate that this computer trusts. A server on this "
                            "computer needs none."));
    else if (chosen == QStringLiteral("verify-full"))
        m_trust->setText(tr("The server shows a certificate that this computer trusts."));
    else if (chosen == QStringLiteral("require"))
        m_trust->setText(tr("Caution: another computer could pose as the server and read the password."));
    else if (chosen == QStringLiteral("disable"))
        m_trust->setText(tr("Caution: others on the way can read the password and the orders."));
    else
        m_trust->setText(tr("Caution: the address asks for “%1”, which checks less.").arg(chosen));
}

void ServerForm::retranslate()
{
    const std::pair<CheckedField *, QString> names[] = {
        {m_address, tr("Address")}, {m_host, tr("Server")},
        {m_port, tr("Port")},       {m_database, tr("Database")},
        {m_user, tr("User")},       {m_password, tr("Password")},
        {m_service, tr("Service")}, {m_further, tr("Further settings")},
    };
    for (const auto &[field, name] : names) {
        static_cast<QLabel *>(m_layout->labelForField(field))->setText(name);
        field->setAccessibleName(name);
    }
    static_cast<QLabel *>(m_layout->labelForField(m_encryption))->setText(tr("Encryption"));
    m_encryption->setAccessibleName(tr("Encryption"));
    m_encryption->setText(0, tr("Certificate checked"));
    m_encryption->setText(1, tr("Not checked"));
    m_encryption->setText(2, tr("None"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@server/database"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_host->setPlaceholderText(tr("db.example.com; several with commas"));
    m_password->setPlaceholderText(tr("Kept in this desktop's keychain"));
    m_service->setPlaceholderText(tr("An entry of this computer's service file"));
    m_further->setPlaceholderText(QStringLiteral("target_session_attrs=read-write connect_timeout=3"));
    showTrust();
}

void ServerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
