package org.huiyin.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.event.DirectoryRecord.Category;

/** The taxonomy of matters. */
public final class CategoryTree {
    private final CodeTree<Category> tree;

    /** @throws IllegalArgumentException if a parent is missing */
    public CategoryTree(Collection<Category> categories) {
        this.tree = new CodeTree<>(categories, Category::code, Category::parent);
    }

    public Optional<Category> category(String code) {
        return tree.find(code);
    }

    /** In the order of their codes. */
    public List<Category> all() {
        return tree.all();
    }

    public List<Category> roots() {
        return tree.roots();
    }

    /** The categories directly below, in the order of their codes. */
    public List<Category> children(String code) {
        return tree.children(code);
    }

    /** The codes of the category and of all below it; empty for a category that does not exist. */
    public Set<String> subtree(String code) {
        return tree.subtree(code);
    }

    /** Whether the category is the other one or below it. */
    public boolean within(String code, String ancestor) {
        return tree.within(code, ancestor);
    }
}
