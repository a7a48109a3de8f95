package org.huiyin.demo.story;

/**
 * Who did something: a post, never a person.
 *
 * @param role name of the role as in a token
 * @param unit unit code of the post
 */
public record Actor(String subject, String role, String unit) {}
