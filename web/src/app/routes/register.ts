import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneIn, optional, pageIn, textIn, yesIn } from '../search.js';
import { inside, type Search } from './frame.js';

const QUESTION_STATES = ['beantwortet'] as const;
const yesNoIn = (search: Search, name: string) => oneIn(search, name, ['ja', 'nein'] as const);

const courses = createRoute({
  getParentRoute: () => inside,
  path: '/katalog',
  validateSearch: (search: Search) =>
    optional({
      suche: textIn(search, 'suche'),
      anerkannt: yesNoIn(search, 'anerkannt'),
      zentral: yesNoIn(search, 'zentral'),
      tag: textIn(search, 'tag'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/courses/courses.js'), 'Courses'),
});

const newCourse = createRoute({
  getParentRoute: () => inside,
  path: '/katalog/neu',
  validateSearch: (search: Search) =>
    optional({
      titel: textIn(search, 'titel'),
      anbieter: textIn(search, 'anbieter'),
      bereiche: textIn(search, 'bereiche'),
      minuten: textIn(search, 'minuten'),
      anerkannt: yesNoIn(search, 'anerkannt'),
      rahmen: textIn(search, 'rahmen'),
    }),
  component: lazyRouteComponent(() => import('../../pages/courses/new-course.js'), 'NewCourse'),
});

const unequal = createRoute({
  getParentRoute: () => inside,
  path: '/katalog/ungleich',
  validateSearch: (search: Search) => optional({ seite: pageIn(search) }),
  component: lazyRouteComponent(() => import('../../pages/courses/unequal.js'), 'Unequal'),
});

const course = createRoute({
  getParentRoute: () => inside,
  path: '/katalog/$id',
  validateSearch: (search: Search) =>
    optional({
      bearbeiten: yesIn(search, 'bearbeiten'),
      bereiche: textIn(search, 'bereiche'),
      minuten: textIn(search, 'minuten'),
      anerkannt: yesNoIn(search, 'anerkannt'),
      wirkung: yesIn(search, 'wirkung'),
    }),
  component: lazyRouteComponent(() => import('../../pages/courses/course.js'), 'Course'),
});

const questions = createRoute({
  getParentRoute: () => inside,
  path: '/fragen',
  validateSearch: (search: Search) =>
    optional({
      stand: oneIn(search, 'stand', QUESTION_STATES),
      frage: textIn(search, 'frage'),
      seite: pageIn(search),
    }),
  component: lazyRouteComponent(() => import('../../pages/questions/questions.js'), 'Questions'),
});

/** The pages of the recognition register and of the questions about recognition. */
export const registerRoutes = [courses, newCourse, unequal, course, questions] as const;
