package org.attune.jbake;

import freemarker.template.MapKeyValuePairIterator;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map as a template sees it, like Freemarker's SimpleHash, but without a copy of the map and
 * without state: one may serve all pages and threads.
 */
final class MapHash implements TemplateHashModelEx2 {
  private final Map<String, Object> map;
  private final ObjectWrapper wrapper;

  /**
   * A view of a map.
   *
   * @param map not to be changed from now on
   */
  MapHash(Map<String, Object> map, ObjectWrapper wrapper) {
    this.map = map;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(map.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), wrapper);
  }

  @Override
  public KeyValuePairIterator keyValuePairIterator() {
    return new MapKeyValuePairIterator(map, wrapper);
  }

  @Override
  public String toString() {
    return map.toString();
  }
}
