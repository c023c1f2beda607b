<#ftl output_format="HTML">
<#--
  The frame of every page. Contract:

    <#ftl output_format="HTML">
    <#import "layout/base.ftl" as base>
    <@base.page>
      <h1>…</h1> …
    </@base.page>

  Parameters, all optional:
    class    word(s) for the main element, so that a style sheet can tell kinds of pages apart
    styles   names of extra style sheets, without path and ending:  styles=["ours"]   is assets/css/ours.css;
             styles=base.questions  are those of a quiz
    scripts  names of extra scripts, without path and ending:       scripts=["attune-quiz"]  is assets/js/attune-quiz.js
             (classic, deferred, one custom element in each)

  The frame gives: head with CSP, skip link, header, menu, marks of a draft, breadcrumbs, <main id="main">,
  the help block, footer; and the answers of knowledge checks, for paper. The nested content brings the page's only h1. Content in main is as wide as the page;
  wrap running text in <div class="prose"> and other single columns in <div class="measure">.
-->
<#import "../partial/help.ftl" as help>
<#import "../partial/lang.ftl" as lang>
<#import "../partial/lines.ftl" as lines>
<#import "../partial/reading.ftl" as reading>
<#-- Each style sheet is one layer with one duty; css/layers.css says which wins. Delivery makes one file of them. -->
<#assign sheets = ["layers", "tokens", "reset", "layout", "lines", "lists", "frame", "help", "reading", "prose", "article", "home", "search"]>
<#assign questions = ["quiz", "result", "key", "check", "visits"]>
<#macro page class="" styles=[] scripts=[]>
<#local m = attune[0]>
<#local root = m.root>
<#local ui = m.ui>
<#local site = m.site>
<#local p = m.page>
<#local sensitive = p.sensitive!false>
<!doctype html>
<#-- The page for addresses that do not exist is shown at any depth: its script finds the way to its style and its links. Once delivered, it holds its scripts itself. -->
<#local lost = p.base??>
<html lang="${p.lang!m.lang}" dir="${m.dir!"ltr"}"<#if lost> data-stands-alone data-base="${p.base}"</#if>>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${p.policy?no_esc}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if p.target??>
<meta http-equiv="refresh" content="0; url=${p.target.href}">
</#if>
<title>${p.tab_title}</title>
<#if p.description?has_content && !sensitive>
<meta name="description" content="${p.description}">
</#if>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171e23" media="(prefers-color-scheme: dark)">
<#if (p.draft!false) || lost || p.target??>
<meta name="robots" content="noindex">
</#if>
<#if site.host?has_content && p.canonical?has_content>
<link rel="canonical" href="${p.canonical}">
</#if>
<#if p.share??>
<#local share = p.share>
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${share.title}">
<#if share.description?has_content>
<meta property="og:description" content="${share.description}">
</#if>
<meta property="og:type" content="${share.type}">
<meta property="og:locale" content="${share.locale}">
<#if site.host?has_content && p.canonical?has_content>
<meta property="og:url" content="${p.canonical}">
</#if>
<#if share.image??>
<meta property="og:image" content="${share.image.url}">
<meta property="og:image:width" content="${share.image.width?c}">
<meta property="og:image:height" content="${share.image.height?c}">
<meta property="og:image:alt" content="${share.image.alt}">
<meta name="twitter:image:alt" content="${share.image.alt}">
</#if>
<meta name="twitter:card" content="${(share.image??)?then("summary_large_image", "summary")}">
</#if>
<#if p.translations??>
<#list p.translations as one>
<link rel="alternate" hreflang="${one.lang}" href="${one.address}">
</#list>
<link rel="alternate" hreflang="x-default" href="${p.translations[0].address}">
</#if>
<link rel="icon" href="${root}img/favicon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="${root}feed.xml">
<#-- a knowledge check may stand in the text of any page -->
<#local check = (p.body!"")?contains("<knowledge-check ")>
<#if lost><noscript></#if>
<#list sheets + styles + check?then(questions, []) + ["print"] as sheet>
<link rel="stylesheet" href="${root}css/${sheet}.css">
</#list>
<#if site.accent??>
<link rel="stylesheet" href="${root}css/own.css">
</#if>
<#if lost></noscript></#if>
<#list lost?then(["attune-lost"], ["attune-term", "attune-settings"]) + (p.is.article?? || p.is.info??)?then(["attune-listen"], []) + sensitive?then(["attune-exit"], []) + scripts + check?then(["knowledge-check"], []) as script>
<script src="${root}js/${script}.js" defer></script>
</#list>
<#if p.linked_data??>
<script type="application/ld+json">${p.linked_data?no_esc}</script>
</#if>
</head>
<body<#if sensitive> class="with-exit"</#if>>
<a class="skip" href="#main"<@lang.ours/>>${ui.skip_to_text}</a>
<header class="site-header"<@lang.ours/>>
<div class="site-bar frame">
<a class="brand" href="${root}index.html"<#if p.is.home??> aria-current="page"</#if>><#if site.logo??><img class="logo<#if site.logo.plate> logo-plate</#if>" src="${root}${site.logo.path}" width="${site.logo.width?c}" height="${site.logo.height?c}" alt=""><#else><@lines.mark/></#if><span class="brand-name">${site.name}</span></a>
<a class="help-now" href="${lost?then("#help", m.help.href)}">${ui.help_now}</a>
</div>
<nav class="menu frame" aria-label="${ui.menu}">
<ul>
<#list m.menu![] as entry>
<li><a href="${entry.href}"<@lang.site/><#if entry.current!false> aria-current="page"</#if>>${entry.title}</a></li>
</#list>
<li class="menu-search"><a href="${root}search.html"<#if p.is.search??> aria-current="page"</#if>>${ui.search}</a></li>
</ul>
</nav>
</header>
<#if site.notice?has_content>
<aside class="notice frame" aria-label="${ui.notice}"<@lang.ours/>><p<@lang.site/>>${site.notice}</p></aside>
</#if>
<#if p.draft!false>
<aside class="draft frame" aria-label="${ui.draft}"<@lang.ours/>><p><strong>${ui.draft}.</strong> ${ui.draft_meaning}</p></aside>
</#if>
<#if (p.breadcrumbs![])?size gt 1>
<nav class="breadcrumbs frame" aria-label="${ui.breadcrumbs}"<@lang.ours/>>
<ol>
<#list p.breadcrumbs as crumb>
<li><#if crumb.href??><a href="${crumb.href}"<@lang.of crumb/>>${crumb.title}</a><#else><span aria-current="page"<#if m.ui_lang??> lang="${p.lang!m.lang}"</#if>>${crumb.title}</span></#if></li>
</#list>
</ol>
</nav>
</#if>
<#if p.translations??>
<nav class="languages frame" aria-label="${ui.languages}"<@lang.ours/>>
<ul>
<#list p.translations as one>
<li><#if one.current><span lang="${one.lang}" aria-current="true">${one.name}</span><#else><a href="${one.href}" hreflang="${one.lang}" lang="${one.lang}">${one.name}</a></#if></li>
</#list>
</ul>
<#if p.original??>
<p>${ui.translation_old?replace("{language}", p.original)}</p>
</#if>
</nav>
</#if>
<main id="main" class="frame<#if class?has_content> ${class}</#if>" tabindex="-1">
<#nested>
<#-- on paper only: what there is to say to the answers of knowledge checks, on a page of its own -->
<#if p.answers?has_content>
<section class="answer-key" aria-labelledby="answer-key-title">
<h2 id="answer-key-title"<@lang.ours/>>${ui.quiz_solution}</h2>
${p.answers?no_esc}
</section>
</#if>
</main>
<@help.block/>
<footer class="site-footer"<@lang.ours/>>
<div class="frame">
<#if !p.is.article??><@reading.settings/></#if>
<p class="footer-name">${site.name}</p>
<#if site.publisher?has_content>
<p>${ui.published_by?replace("{publisher}", site.publisher)}</p>
</#if>
<#if site.phone?has_content || site.address?has_content>
<p>${site.address!}<#if site.phone?has_content> <a class="footer-phone" href="tel:${site.phone?replace("[^+0-9]", "", "r")}">${site.phone}</a></#if></p>
</#if>
<p>${ui.footer_not_therapy}</p>
<ul class="footer-links">
<li><a href="${root}feed.xml">${ui.feed}</a></li>
<#if site.privacy_url??>
<li><a href="${site.privacy_url}" rel="noreferrer">${ui.privacy_of?replace("{name}", site.publisher?has_content?then(site.publisher, site.name))}</a></li>
</#if>
<#if p.problem_href?? && !("|article|info|self-assessment|knowledge-check|topic|"?contains("|" + p.kind + "|"))>
<li><a href="${p.problem_href}">${ui.problem_with_page}</a></li>
</#if>
</ul>
<#if site.host?has_content && p.canonical?has_content>
<p class="print-only">${ui.this_page} ${p.canonical}</p>
</#if>
</div>
</footer>
<#if sensitive>
<attune-exit role="region" aria-label="${ui.exit_title}"<@lang.ours/>><a class="exit" href="${site.exit_url}" rel="nofollow noreferrer">${ui.exit}</a></attune-exit>
</#if>
<#if lost>
<attune-lost></attune-lost>
<script src="${root}js/attune-settings.js" defer></script>
</#if>
</body>
</html>
</#macro>
