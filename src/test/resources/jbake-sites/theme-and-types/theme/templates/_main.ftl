<#macro page more={}>
	<#include '_header.ftl'>
		<#nested />
</#macro>

<#function summary text marker=(config.summary_marker)!"<!-- more -->">
	<#assign at = text?index_of(marker) />
	<#if at gt 0>
		<#return text?substring(0, at)>
	<#else>
		<#return text>
	</#if>
</#function>
