<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page content.title>
<p><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time></p>
<#list content.tags![] as tag>
<a href="${content.rootpath!}tags/${tag}.html">${tag}</a>
</#list>
${content.body?no_esc}
</@frame.page>
