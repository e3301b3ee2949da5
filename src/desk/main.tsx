/** Starts the desk in its page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './colours.css';
import './base.css';
import { Desk } from './desk.js';

const page = document.getElementById('desk');
if (page === null) throw new Error('index.html has no element with the id “desk”');
createRoot(page).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
