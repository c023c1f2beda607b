<#--
    All pages for a search in the browser.
-->
[
<#list published_pages as page>
  {"title": "<#escape x as x?json_string>${(page.title)!"Untitled"}</#escape>", "uri": "${page.uri}"}<#if page_has_next>,</#if>
</#list>
]
