<#ftl output_format="HTML">
<#-- How a reader wants to read: shown by scripts only, since without them the browser's own settings hold. -->

<#macro settings>
<#local ui = attune[0].ui>
<attune-settings>
<template>
<details class="settings">
<summary>${ui.reading}</summary>
<form autocomplete="off">
<@choice name="size" title=ui.reading_size words={"normal": ui.reading_as_browser, "large": ui.reading_large, "largest": ui.reading_largest} values=["normal", "large", "largest"]/>
<@choice name="spacing" title=ui.reading_spacing words={"normal": ui.reading_spacing_normal, "wide": ui.reading_spacing_wide} values=["normal", "wide"]/>
<@choice name="theme" title=ui.reading_theme words={"device": ui.reading_as_device, "light": ui.reading_light, "dark": ui.reading_dark} values=["device", "light", "dark"]/>
<label class="setting"><input type="checkbox" name="keep"><span>${ui.reading_keep}</span></label>
<p class="settings-note">${ui.reading_keep_note}</p>
<button type="button" class="text-button">${ui.reading_reset}</button>
</form>
</details>
</template>
</attune-settings>
</#macro>

<#macro choice name title words values>
<fieldset>
<legend>${title}</legend>
<#list values as value>
<label class="setting"><input type="radio" name="${name}" value="${value}"><span>${words[value]}</span></label>
</#list>
</fieldset>
</#macro>

<#macro listen>
<#local ui = attune[0].ui>
<attune-listen data-listen="${ui.listen}" data-pause="${ui.listen_pause}" data-go-on="${ui.listen_go_on}" data-stop="${ui.listen_stop}"></attune-listen>
</#macro>
