<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/lines.ftl" as lines>
<#assign m = attune[0]>
<#assign p = m.page>
<@base.page class="article">
<article>
<header>
<h1>${p.title}</h1>
<#if p.lead?has_content>
<p class="lead">${p.lead}</p>
</#if>
<@parts.facts/>
<@parts.exit_note/>
<div class="article-lines"><@lines.idea (p.topic.id)!""/></div>
</header>
<@parts.contents/>
<div class="prose">
${p.body?no_esc}
</div>
<@lines.rest/>
<footer class="end">
<@parts.sources/>
<@parts.colophon/>
<@parts.tags/>
</footer>
</article>
<@parts.next/>
<@parts.related/>
<@parts.problem/>
</@base.page>
