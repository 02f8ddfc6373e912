// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatelibrary.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Making one loads its plug-ins, so each thread keeps its own; the tags that read other files are left out.
const KTextTemplate::Engine &engine()
{
    thread_local const auto made = [] {
        auto fresh = std::make_unique<KTextTemplate::Engine>();
        fresh->removeDefaultLibrary(u"ktexttemplate_loadertags"_s);
        return fresh;
    }();
    return *made;
}
} // namespace

QString TemplateLibrary::problem(const QString &text)
{
    const auto made = engine().newTemplate(text, u"text"_s);
    return made->error() == KTextTemplate::NoError ? QString() : made->errorString();
}

std::optional<QString> TemplateLibrary::render(const QString &text, const QVariantHash &values)
{
    const auto made = engine().newTemplate(text, u"text"_s);
    if (made->error() != KTextTemplate::NoError) // before rendering, which forgets it
        return std::nullopt;
    KTextTemplate::Context context(values);
    context.setAutoEscape(false); // the texts are Markdown
    const QString rendered = made->render(&context);
    if (made->error() != KTextTemplate::NoError)
        return std::nullopt;
    return rendered;
}

} // namespace lamp
