/** Names the draggable that stands for all marks of the scale, which draws what it drags itself. */
export const SCALE_SOURCE = 'timeline-scale';
