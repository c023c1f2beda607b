<#ftl output_format="HTML">
<#-- The lang attribute of what is not in the page's own language, for those who hear the page. Each leaves itself out where it is. -->

<#-- Of a line of a list, a step, a tag. -->
<#macro of thing><#if thing.lang??> lang="${thing.lang}"</#if></#macro>

<#-- Of words that the site's owner wrote: the menu, the notice, the names of paths. -->
<#macro site><#if attune[0].menu_lang??> lang="${attune[0].menu_lang}"</#if></#macro>

<#-- Of our own words, on a page in a language that we have none of. -->
<#macro ours><#if attune[0].ui_lang??> lang="${attune[0].ui_lang}"</#if></#macro>
