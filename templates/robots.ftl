<#ftl output_format="HTML">
<#assign m = attune[0]>
User-agent: *
Allow: /
<#if m.site.host?has_content>

Sitemap: ${(m.site.host + "/sitemap.xml")?no_esc}
</#if>
