package org.convoke.nomination.web.desk;

/// What the person who looks at a nomination can do about it as it stands; a page has no other buttons.
///
/// @param approve confirm the government approval that was to follow
/// @param remove take files back
/// @param deliver hand in documents, and say by which channel they are sent
/// @param receive note what has come by post
public record Acts(
        boolean edit,
        boolean endorse,
        boolean recall,
        boolean approve,
        boolean confirm,
        boolean deliver,
        boolean remove,
        boolean sendBack,
        boolean receive) {}
