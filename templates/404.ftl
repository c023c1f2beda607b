<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#assign m = attune[0]>
<@base.page class="not-found">
<h1>${m.ui.not_found_title}</h1>
<p class="lead">${m.ui.not_found_lead}</p>
<ul class="rows list-section">
<li><a class="row" href="${m.root}index.html"><span class="row-title">${m.ui.not_found_start}</span></a></li>
<li><a class="row" href="${m.root}search.html"><span class="row-title">${m.ui.search_all}</span></a></li>
<li><a class="row" href="${m.help.href}"><span class="row-title">${m.ui.help_now}</span></a></li>
</ul>
<#if m.site.host?has_content>
<noscript><p>${m.ui.not_found_no_script} <a href="${m.site.host}/">${m.site.host}/</a></p></noscript>
</#if>
</@base.page>
