<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page "Tags">
<ul>
<#list tags as tag>
<li><a href="${content.rootpath!}${tag.uri}">${tag.name}</a> ${tag.tagged_posts?size?c}</li>
</#list>
</ul>
</@frame.page>
