<#import "_main.ftl" as m />
<@m.page>
<h1>${content.title!"untitled"}</h1>${content.body}
</@m.page>
