<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/lang.ftl" as lang>
<#assign m = attune[0]>
<#assign p = m.page>
<@base.page class="tag">
<h1><#if p.lang_of_tag??>${m.ui.tag_title?keep_before("{tag}")}<span lang="${p.lang_of_tag}">${p.tag}</span>${m.ui.tag_title?keep_after("{tag}")}<#else>${p.title}</#if></h1>
<div class="list-section">
<@parts.rows p.entries![]/>
</div>
<p class="problem"><a href="${m.root}tags/index.html">${m.ui.tags_title}</a></p>
</@base.page>
