<#ftl output_format="HTML">
<#import "lang.ftl" as speech>
<#-- The help block, and the entries of data/help that it and the help pages list. -->

<#--
  One service. Its name, what and note are in its own language; our words beside them are in the page's.
  With heading the name is an h3, for lists where each name should be found by heading.
-->
<#macro service entry>
<#local m = attune[0]>
<#local ui = m.ui>
<#local lang = m.ui_lang!m.page.lang!m.lang>
<li class="service" lang="${entry.lang!lang}">
<p class="service-name"><strong>${entry.name}</strong></p>
<#if entry.phone?? || entry.sms?? || entry.url??>
<p class="service-ways" lang="${lang}">
<#if entry.phone??><a class="way" href="${entry.tel}">${ui.call} <b>${entry.phone}</b></a></#if>
<#if entry.sms??><a class="way" href="${entry.sms}"><#if entry.sms_body?has_content>${ui.text_word_1} <b>${entry.sms_body}</b> ${ui.text_word_2} <b>${entry.sms_to}</b><#else>${ui.text_to} <b>${entry.sms_to}</b></#if></a></#if>
<#if entry.url??><a class="way" href="${entry.url}" rel="noreferrer">${entry.url?remove_beginning("https://")?remove_beginning("http://")?remove_beginning("www.")?remove_ending("/")}</a></#if>
</p>
</#if>
<#if entry.what?has_content><p>${entry.what}</p></#if>
<#if entry.always??><p class="service-hours" lang="${lang}">${ui.hours_always}</p><#elseif entry.hours?has_content><p class="service-hours">${entry.hours}</p></#if>
<#if entry.note?has_content><p class="service-note">${entry.note}</p></#if>
<#if entry.confirmed_on?has_content><p class="service-note" lang="${lang}">${ui.checked_on} <#if entry.confirmed_on?is_hash><time datetime="${entry.confirmed_on.iso}">${entry.confirmed_on.text}</time><#else>${entry.confirmed_on}</#if></p></#if>
</li>
</#macro>

<#macro services entries>
<ul class="services">
<#list entries as entry><@service entry/></#list>
</ul>
</#macro>

<#-- The numbers of a region and nothing else, for the top of a page: whoever needs one must not have to look for it. -->
<#macro numbers region>
<#local m = attune[0]>
<#local ui = m.ui>
<#local lang = m.ui_lang!m.page.lang!m.lang>
<ul class="numbers">
<#list (region.emergency![]) + (region.services![]) as entry>
<@line entry=entry lang=lang />
</#list>
</ul>
</#macro>

<#-- A service in one line: its numbers; where it has none, as the directories for anywhere else, its address or what it is. -->
<#macro line entry lang>
<#local ui = attune[0].ui>
<#if entry.phone?? || entry.sms??>
<li lang="${entry.lang!lang}"><span>${entry.name}</span> <span lang="${lang}"><#if entry.phone??><a href="${entry.tel}">${ui.call} <b>${entry.phone}</b></a></#if><#if entry.phone?? && entry.sms??> · </#if><#if entry.sms??><a href="${entry.sms}"><#if entry.sms_body?has_content>${ui.text_word_1} <b>${entry.sms_body}</b> ${ui.text_word_2} <b>${entry.sms_to}</b><#else>${ui.text_to} <b>${entry.sms_to}</b></#if></a></#if></span></li>
<#elseif entry.url??>
<li lang="${entry.lang!lang}"><span>${entry.name}</span> <a href="${entry.url}" rel="noreferrer">${entry.url?remove_beginning("https://")?remove_beginning("http://")?remove_beginning("www.")?remove_ending("/")}</a></li>
<#elseif entry.what?has_content>
<li lang="${entry.lang!lang}"><span>${entry.name}</span> <span>${entry.what}</span></li>
</#if>
</#macro>

<#-- Stands at the same place on every page: after main, before the footer. -->
<#macro block>
<#local m = attune[0]>
<#local h = m.help>
<#local ui = m.ui>
<section class="help" id="help" aria-labelledby="help-title"<@speech.ours/>>
<div class="frame">
<h2 id="help-title">${ui.help_title}</h2>
<p class="help-lead">${ui.help_lead}</p>
<#if h.region?has_content>
<p class="help-region">${ui.help_region} <span lang="${h.lang!m.lang}">${h.name}</span></p>
</#if>
<@services (h.emergency![]) + (h.services![])/>
<ul class="help-more">
<#if h.harm_href??><li><a href="${h.harm_href}">${ui.help_harm}</a></li></#if>
<li><a href="${h.all_href}">${ui.help_elsewhere}</a></li>
</ul>
</div>
</section>
</#macro>
