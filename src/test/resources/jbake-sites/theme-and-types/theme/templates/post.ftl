<#import "_main.ftl" as m />
<#setting time_zone = "CET">
<@m.page>
<#include "parts/post.ftl">
<#if (content.previousContent)?has_content>&laquo; ${content.previousContent.uri}</#if>
<#if (content.nextContent)?has_content>${content.nextContent.title} &raquo;</#if>
</@m.page>
