/**
 * A script for a page: `contrastOf(element)` is the contrast of an element's text to what is painted behind it by its
 * ancestors, as WCAG 2.2 defines it. In a drawing it is the contrast to what has been filled there before, at
 * the least favourable of some points of the text.
 */
export const CONTRAST = `
var channelsOf = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
var over = (top, ground) => {
  const [red, green, blue, alpha = 1] = channelsOf(top);
  return [red, green, blue].map((channel, index) => channel * alpha + ground[index] * (1 - alpha));
};
var luminance = (channels) => {
  const [red, green, blue] = channels.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
var ratioOf = (one, other) => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};
var groundOf = (element) => {
  if (!element) return [255, 255, 255];
  return over(getComputedStyle(element).backgroundColor, groundOf(element.parentElement));
};
var pointsOf = (text) => {
  const { x, y, width, height } = text.getBBox();
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0.2, 0.5, 0.8].map((down) => new DOMPoint(x + across * width, y + down * height)),
  );
};
var groundsInDrawing = (text, page) => {
  const shapes = [...text.closest('svg').querySelectorAll('path, rect, circle')]
    .filter((shape) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((shape) => getComputedStyle(shape).fill !== 'none');
  return pointsOf(text).map((point) =>
    shapes
      .filter((shape) => {
        const there = point.matrixTransform(text.getCTM()).matrixTransform(shape.getCTM().inverse());
        return shape.isPointInFill(there);
      })
      .reduce((ground, shape) => over(getComputedStyle(shape).fill, ground), page),
  );
};
var contrastOf = (element) => {
  const ground = groundOf(element);
  const isDrawn = element.closest('svg') !== null;
  const style = getComputedStyle(element);
  const ink = over(isDrawn ? style.fill : style.color, ground);
  const grounds = isDrawn ? groundsInDrawing(element, ground) : [ground];
  return Math.min(...grounds.map((one) => ratioOf(ink, one)));
};`;
