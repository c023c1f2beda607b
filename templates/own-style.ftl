<#ftl output_format="HTML">
<#-- The site's own colour, from jbake.properties: the theme's where it sets none. -->
<#assign site = attune[0].site>
<#if site.accent??>
@layer tokens {
  :root {
    --accent-light: ${site.accent.light};
    --accent-dark: ${site.accent.dark};
  }
}
</#if>
