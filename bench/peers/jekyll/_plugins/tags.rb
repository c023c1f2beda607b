# A page for each tag. Jekyll has none for pages outside of its blog, and Liquid would search all pages for each.
class TagPages < Jekyll::Generator
  def generate(site)
    tagged = Hash.new { |hash, tag| hash[tag] = [] }
    site.pages.each { |page| (page.data["tags"] || []).each { |tag| tagged[tag] << page } }
    tagged.each do |tag, pages|
      site.pages << made(site, "#{tag}.html", "tag", "title" => tag, "listed" => pages)
    end
    counts = tagged.sort.map { |tag, pages| { "name" => tag, "count" => pages.size } }
    site.pages << made(site, "index.html", "tags", "title" => "Tags", "listed" => counts)
  end

  def made(site, name, layout, data)
    page = Jekyll::PageWithoutAFile.new(site, site.source, "tags", name)
    page.data.merge!(data)
    page.data["layout"] = layout
    page
  end
end
