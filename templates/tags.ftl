<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#assign m = attune[0]>
<#assign p = m.page>
<@base.page class="tag">
<h1>${p.title}</h1>
<div class="list-section">
<@parts.rows p.entries![]/>
</div>
<p class="problem"><a href="${m.root}tags/index.html">${m.ui.tags_title}</a></p>
</@base.page>
