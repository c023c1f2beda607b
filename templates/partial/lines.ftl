<#ftl output_format="HTML">
<#--
  The two lines. The accent line is the client, the ink line the therapist: they never merge and carry no arrows.
  All drawings enter and leave at y=56 and y=104 of a 400×160 box, so that neighbours join, but for the one of a rupture. They are hidden from
  assistive technology: the words beside them say the same.
-->
<#macro mark>
<svg class="mark" viewBox="0 0 48 28" width="48" height="28" aria-hidden="true" focusable="false"><path class="client" d="M2 9C8 9 10 3 16 3S26 10 32 10 40 7 46 7"/><path class="therapist" d="M2 20C10 20 12 25 18 25S28 17 34 17 41 20 46 20"/></svg>
</#macro>

<#-- The drawing of one idea. Its two reaches are straight lines out to the edges of the window; the style sheet shows them where they fit. -->
<#macro idea id>
<svg class="lines" viewBox="0 0 400 160" aria-hidden="true" focusable="false">
<g class="reach reach-start"><path class="client" d="M-2400 56H0"/><path class="therapist" d="M-2400 104H0"/></g>
<#local drawing = .namespace["idea_" + id]!idea_other>
<@drawing/>
</svg>
</#macro>
<#macro onward>
<g class="reach reach-end"><path class="client" d="M400 56H2800"/><path class="therapist" d="M400 104H2800"/></g>
</#macro>
<#macro idea_rapport>
<@onward/>
<path class="client" d="M0 56C50 56 66 30 112 30S186 70 236 70 330 56 400 56"/>
<path class="therapist" d="M0 104C50 104 66 130 112 130S186 90 236 90 330 104 400 104"/>
</#macro>
<#macro idea_alliance>
<@onward/>
<path class="task" d="M88 60V100M132 62V98M176 65V95M220 68V92"/><circle class="goal" cx="296" cy="80" r="26"/>
<path class="client" d="M0 56C120 56 200 72 296 74S360 56 400 56"/>
<path class="therapist" d="M0 104C120 104 200 88 296 86S360 104 400 104"/>
</#macro>
<#macro idea_attunement>
<@onward/>
<path class="client" d="M0 56H96C132 56 134 12 168 12S204 56 240 56H400"/>
<path class="therapist" d="M0 104H150C186 104 192 76 224 76S262 104 300 104H400"/>
</#macro>
<#macro idea_fit>
<@onward/>
<path class="client" d="M0 56C70 56 80 36 116 36S164 96 200 96 248 36 284 36 330 56 400 56"/>
<path class="therapist" d="M0 104C70 104 80 84 116 84S164 136 200 136 248 84 284 84 330 104 400 104"/>
</#macro>
<#-- A rupture: what comes after it is not the old gap. -->
<#macro idea_difficulties>
<path class="client" d="M0 56H40C86 56 92 14 138 14H196C248 14 256 68 310 68H2800"/>
<path class="therapist" d="M0 104H40C86 104 92 142 138 142H196C248 142 256 92 310 92H2800"/>
</#macro>
<#macro idea_other>
<@onward/>
<path class="client" d="M0 56C60 56 90 40 140 40S230 62 290 62 350 56 400 56"/>
<path class="therapist" d="M0 104C60 104 90 112 140 112S230 92 290 92 350 104 400 104"/>
</#macro>

<#-- The end of a text: the lines go on side by side. -->
<#macro rest>
<svg class="rest" viewBox="0 0 120 24" width="120" height="24" aria-hidden="true" focusable="false"><path class="client" d="M2 7C16 7 20 2 32 2S52 9 66 9 96 7 118 7"/><path class="therapist" d="M2 18C18 18 22 22 36 22S58 15 72 15 98 18 118 18"/></svg>
</#macro>
